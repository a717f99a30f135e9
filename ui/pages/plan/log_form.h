// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace stridewell {

class ChoiceRow;
class PainSlider;

/// "How did it go?": done, partly or skipped, pain and a note. Choosing a state logs at once; pain and note are
/// logged with it, and again when they change afterwards.
class LogForm : public QWidget
{
    Q_OBJECT

public:
    explicit LogForm(QWidget *parent = nullptr);

    /// Shows what was said of `item` so far. A note that is typed and not logged yet stays with its item.
    void setItem(const ItemId &item, const std::optional<Log> &log);
    ChoiceRow *states() const { return m_states; }
    PainSlider *pain() const { return m_pain; }
    QLineEdit *note() const { return m_note; }
    QLabel *problem() const { return m_problem; }

Q_SIGNALS:
    /// A log without its moment, which the receiver knows.
    void logged(const Log &log);

private:
    void send();

    ItemId m_item;
    Log m_known;
    QHash<ItemId, QString> m_drafts; ///< notes that wait for their item's state
    std::optional<Log> m_shown;      ///< the log as it was given
    ChoiceRow *m_states;
    PainSlider *m_pain;
    QLineEdit *m_note;
    QLabel *m_problem; ///< why the note cannot be stored
};

} // namespace stridewell
