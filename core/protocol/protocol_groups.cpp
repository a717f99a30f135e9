// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_groups.h"

#include "core/base/words.h"
#include "core/protocol/protocol_fields.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr std::array gatedStages{Stage::Regain, Stage::Strengthen, Stage::ReturnToRun, Stage::Full};

/// The values and tables of one file, each taken by its name. What nobody took is unknown: a misspelt name must
/// not leave another number in force than the one somebody meant.
class GroupReader : public FieldVisitor
{
public:
    GroupReader(ProtocolGroup group, const JsonPlace &file, ProtocolReading &reading)
        : m_group(keyOf(group)),
          m_values(file.member("values"_L1)),
          m_tables(file.member("tables"_L1)),
          m_reading(reading)
    {
    }

    void value(QLatin1StringView key, QLatin1StringView unit, Parameter &field) override
    {
        m_taken.insert(key);
        field = readParameter(m_values.member(key), m_group + u'.' + key, unit, m_reading);
    }

    void table(QLatin1StringView key, QList<GateNumbers> &gates) override
    {
        const JsonPlace rows = readRows(key, gates, [&](const JsonPlace &row) {
            const auto position = std::min<size_t>(static_cast<size_t>(gates.size()), gatedStages.size() - 1);
            return readGate(row, gateKey(gatedStages[position]), m_reading);
        });
        const bool inOrder = std::equal(gates.cbegin(), gates.cend(), gatedStages.begin(), gatedStages.end(),
                                        [](const GateNumbers &gate, Stage stage) { return gate.stage == stage; });
        if (!inOrder)
            rows.wrong(Words::tr("must be regain, strengthen, return_to_run, full, once each and in this order"));
    }
    void table(QLatin1StringView key, QList<Dose> &rows) override { readRows(key, rows, readDose); }
    void table(QLatin1StringView key, QList<NordicRow> &rows) override { readRows(key, rows, readNordicRow); }
    void table(QLatin1StringView key, QList<WalkRunPhase> &rows) override { readRows(key, rows, readPhase); }
    void table(QLatin1StringView key, QList<EffortStep> &rows) override { readRows(key, rows, readEffort); }

    void notAbove(QLatin1StringView key, const Parameter &smaller, const Parameter &larger) override
    {
        if (smaller.value > larger.value)
            m_values.member(key).wrong(Words::tr("value %1 must not be above %2").arg(smaller.value).arg(larger.value));
    }

    void finish()
    {
        for (const JsonPlace *part : {&m_values, &m_tables}) {
            const QStringList keys = part->keys();
            for (const QString &key : keys) {
                if (!m_taken.contains(key))
                    part->unknownMember(key);
            }
        }
    }

private:
    /// Rows of a table, read by `readRow` in place of those in `to`; returns their place for further checks.
    template <typename Row, typename ReadRow>
    JsonPlace readRows(QLatin1StringView key, QList<Row> &to, ReadRow readRow)
    {
        m_taken.insert(key);
        const JsonPlace place = m_tables.member(key);
        place.onlyMembers({"sources"_L1, "certainty"_L1, "rows"_L1, "note"_L1});
        readSources(place, m_reading);
        readCertainty(place);
        const JsonPlace rows = place.member("rows"_L1);
        to.clear();
        for (const JsonPlace &row : rows.elements())
            to += readRow(row);
        return rows;
    }

    QString m_group;
    JsonPlace m_values;
    JsonPlace m_tables;
    ProtocolReading &m_reading;
    QSet<QString> m_taken;
};

} // namespace

void readGroup(ProtocolGroup group, const JsonPlace &file, ProtocolReading &reading, Protocols &to)
{
    GroupReader reader(group, file, reading);
    visitFields(group, to, reader);
    reader.finish();
}

} // namespace stridewell
