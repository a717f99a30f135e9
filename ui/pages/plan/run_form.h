// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "ui/models/units.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace stridewell {

/// Asks for a run: which kind and how far.
class RunForm : public QWidget
{
    Q_OBJECT

public:
    explicit RunForm(QWidget *parent = nullptr);

    /// The day the run is for and the reader's units.
    void setDay(QDate day, const Formats &formats);
    void takeFocus();
    QComboBox *types() const { return m_types; }
    QDoubleSpinBox *distance() const { return m_distance; }
    QPushButton *askButton() const { return m_ask; }

Q_SIGNALS:
    void runAsked(const RunRequest &wanted);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();

    QComboBox *m_types;
    QDoubleSpinBox *m_distance;
    QPushButton *m_ask;
    QDate m_day;
    Formats m_formats;
};

/// A field for a distance in the reader's units, empty-looking at 0.
QDoubleSpinBox *makeDistanceField(QWidget *parent);
/// Shows the reader's unit.
void setDistanceUnit(QDoubleSpinBox *field, const Formats &formats);

} // namespace stridewell
