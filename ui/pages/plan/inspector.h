// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/models/plan_model.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace stridewell {

class ChoiceRow;
class DosePart;
class ItemDetails;
class LogForm;

/// The card beside the calendar: what the chosen item is, why it is there, and how it went. Where a card stands
/// for several timed items, their times are a row to choose from.
class Inspector : public QFrame
{
    Q_OBJECT

public:
    Inspector(const Theme &theme, const Poses &poses, QWidget *parent = nullptr);

    /// Shows the items of a card; of several the first that is still planned. Empty = nothing chosen.
    void setItems(const QList<ItemId> &items, const PlanModel &model);
    /// Takes in a new plan: keeps what is shown as far as it is still there.
    void refresh(const PlanModel &model);
    /// Whether a button to close the card is shown, as needed where it covers the calendar.
    void setClosable(bool closable);
    ItemId shown() const { return m_shown; }
    LogForm *form() const { return m_form; }
    QDoubleSpinBox *distance() const { return m_distance; }
    DosePart *doses() const { return m_doses; }
    /// Adds what belongs to the day beneath the item's details.
    void setDayPart(QWidget *part);
    void focusForm();

Q_SIGNALS:
    void logged(const Log &log);
    void distanceAsked(const ItemId &item, Metres distance);
    void checkInRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFrame(const Measures &m);
    void showItem(const ItemId &id, const PlanModel &model);
    void showTimes(const PlanModel &model);
    void showState(const Item &item, const Formats &formats);
    void showForm(const Item &item, const PlanView &view);
    void showDistance(const Item *item);
    void askDistance();

    const Theme &m_theme;
    QList<ItemId> m_items;
    ItemId m_shown;
    Item m_built; ///< as the details show it
    const PlanModel *m_model = nullptr;
    QLabel *m_title;
    QLabel *m_state;
    QToolButton *m_close;
    QLabel *m_empty;
    QWidget *m_times;
    QVBoxLayout *m_timesLayout;
    QWidget *m_distanceRow;
    QDoubleSpinBox *m_distance;
    ItemDetails *m_details;
    DosePart *m_doses;
    QFrame *m_rule;
    LogForm *m_form;
    QLabel *m_later;
    QPushButton *m_checkIn; ///< instead of the form where the item is a check-in
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
};

} // namespace stridewell
