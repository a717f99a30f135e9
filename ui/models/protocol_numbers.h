// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/protocol.h"
#include "core/protocol/protocol_copy.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace stridewell {

/// Every number of a protocol as a row: what it is, its value, that of the original, what is allowed, how sure it is
/// and where it comes from. Values of a copy can be changed inside their range; what does not fit is refused with a
/// sentence, and the row stays as it was.
class ProtocolNumbers : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Value,
        Original,
        Allowed,
        Certainty,
        Source
    };
    static constexpr int columns = 6;

    explicit ProtocolNumbers(const QLocale &locale, QObject *parent = nullptr);

    /// Shows a protocol of the program. `protocols` has it in force.
    void showOriginal(const Protocols &protocols, ProtocolGroup group);
    /// Shows a copy beside its original. `protocols` has the original in force.
    void showCopy(const Protocols &protocols, ProtocolGroup group, const ProtocolCopy &copy);

    bool isCopy() const { return m_isCopy; }
    /// The copy with what was changed here, each number with its unit.
    const ProtocolCopy &copy() const { return m_copy; }
    /// The evidence of a row as sentences.
    QString sourcesOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a value as the reader types it ("1,05"). False where it is no number or not allowed.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A value was typed that is not allowed, and why; empty when the last one was taken.
    void refused(const QString &why);
    /// The copy holds another value now.
    void edited();

private:
    struct Row
    {
        QString key = {};
        Parameter original = {};
    };
    void show(const Protocols &protocols, ProtocolGroup group);
    double valueOf(const Row &row) const { return m_copy.changes.value(row.key, row.original.value); }
    QString number(double value) const;
    QString withUnit(double value, const Parameter &parameter) const;
    /// The sentence that refuses `value` for a row; empty when it fits.
    QString problemWith(const Row &row, double value) const;

    QLocale m_locale;
    Protocols m_protocols;
    ProtocolCopy m_copy;
    bool m_isCopy = false;
    QList<Row> m_rows;
};

} // namespace stridewell
