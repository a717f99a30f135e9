// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/protocol_numbers.h"

#include "ui/models/citation_words.h"
#include "ui/models/protocol_words.h"

namespace stridewell {

ProtocolNumbers::ProtocolNumbers(const QLocale &locale, QObject *parent) : QAbstractTableModel(parent), m_locale(locale)
{
}

void ProtocolNumbers::showOriginal(const Protocols &protocols, ProtocolGroup group)
{
    beginResetModel();
    m_copy = {};
    m_isCopy = false;
    show(protocols, group);
    endResetModel();
}

void ProtocolNumbers::showCopy(const Protocols &protocols, ProtocolGroup group, const ProtocolCopy &copy)
{
    beginResetModel();
    m_copy = copy;
    m_isCopy = true;
    show(protocols, group);
    endResetModel();
}

void ProtocolNumbers::show(const Protocols &protocols, ProtocolGroup group)
{
    m_protocols = protocols;
    m_rows.clear();
    const QString prefix = QString(keyOf(group)) + u'.';
    const QMap<QString, Parameter> all = protocolParameters(protocols);
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().startsWith(prefix))
            m_rows += Row{it.key(), it.value()};
    }
}

int ProtocolNumbers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProtocolNumbers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ProtocolNumbers::number(double value) const
{
    QLocale locale = m_locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString ProtocolNumbers::withUnit(double value, const Parameter &parameter) const
{
    return (number(value) + u' ' + protocolUnitWords(parameter.unit)).trimmed();
}

QVariant ProtocolNumbers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const Parameter &parameter = row.original;
    if (role == Qt::EditRole && index.column() == Value)
        return number(valueOf(row));
    if (role == Qt::AccessibleTextRole && index.column() == Value)
        return tr("%1: %2").arg(protocolNumberName(row.key), withUnit(valueOf(row), parameter));
    if (role == Qt::ToolTipRole && index.column() == Source)
        return sourcesOf(index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return protocolNumberName(row.key);
    case Value: {
        const QString shown = withUnit(valueOf(row), parameter);
        return valueOf(row) == parameter.value ? shown : tr("%1 (changed)").arg(shown);
    }
    case Original:
        return withUnit(parameter.value, parameter);
    case Allowed:
        return parameter.least == parameter.most
                   ? tr("fixed")
                   : tr("%1 to %2").arg(number(parameter.least), withUnit(parameter.most, parameter));
    case Certainty:
        return certaintyWords(parameter.certainty);
    case Source:
        return parameter.sources.join(u", "_s);
    default:
        return {};
    }
}

QVariant ProtocolNumbers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Number");
    case Value:
        return tr("Value");
    case Original:
        return tr("Original");
    case Allowed:
        return tr("Allowed");
    case Certainty:
        return tr("How sure");
    case Source:
        return tr("Sources");
    default:
        return {};
    }
}

Qt::ItemFlags ProtocolNumbers::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != Value || !m_isCopy)
        return flags;
    const Parameter &parameter = m_rows[index.row()].original;
    return parameter.least < parameter.most ? flags | Qt::ItemIsEditable : flags;
}

QString ProtocolNumbers::problemWith(const Row &row, double value) const
{
    const Parameter &allowed = row.original;
    if (value < allowed.least || value > allowed.most)
        return tr("%1: %2 is outside what is allowed, %3 to %4.")
            .arg(protocolNumberName(row.key), number(value), number(allowed.least), withUnit(allowed.most, allowed));
    ProtocolCopy tried = m_copy;
    tried.changes.insert(row.key, value);
    const auto fits = withCopy(m_protocols, tried);
    return fits ? QString() : tr("%1: %2.").arg(protocolNumberName(row.key), fits.error().detail);
}

bool ProtocolNumbers::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Row &row = m_rows[index.row()];
    bool isNumber = false;
    const double typed = m_locale.toDouble(value.toString().trimmed(), &isNumber);
    const QString problem =
        isNumber ? problemWith(row, typed)
                 : tr("%1: type a number, such as %2.").arg(protocolNumberName(row.key), number(row.original.value));
    Q_EMIT refused(problem);
    if (!problem.isEmpty())
        return false;
    if (typed == row.original.value) {
        m_copy.changes.remove(row.key);
        m_copy.units.remove(row.key);
    } else {
        m_copy.changes.insert(row.key, typed);
        m_copy.units.insert(row.key, row.original.unit);
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QString ProtocolNumbers::sourcesOf(int row) const
{
    QStringList lines;
    if (row >= 0 && row < m_rows.size()) {
        for (const QString &id : m_rows[row].original.sources)
            lines += citationText(id, m_protocols.citations);
    }
    return lines.join(u'\n');
}

} // namespace stridewell
