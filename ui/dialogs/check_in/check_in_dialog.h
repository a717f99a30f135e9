// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/assessment.h"
#include "core/model/check_in.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace stridewell {

class AssessmentPanel;
class BodyMap;
class QuestionField;
struct QuestionPage;

/// Asks how the thigh feels, page by page, the signs of an emergency first. Nothing has to be answered; beside the
/// questions stands how the answers look so far. Accepted: value() is the check-in.
class CheckInDialog : public QDialog
{
    Q_OBJECT

public:
    using Judge = std::function<Assessment(const CheckIn &)>;

    /// `now` is the moment of the check-in, shown and asked for in `zone`.
    CheckInDialog(Theme &theme, Moment now, const Zone &zone, Judge judge, QWidget *parent = nullptr);

    const CheckIn &value() const { return m_value; }
    /// Fills in the answers of a check-in; its moment stays the dialog's own.
    void setValue(const CheckIn &checkIn);

    const QList<QuestionField *> &fields() const { return m_fields; }
    int page() const;
    void showPage(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead(const Theme &theme);
    QWidget *makeMiddle(const Theme &theme, const Zone &zone);
    QWidget *makePage(const Theme &theme, const QuestionPage &page, const Zone &zone);
    QWidget *makeFoot(const Theme &theme);
    /// The fields below one another; beside the questions for the place the picture to point at.
    QLayout *arranged(const Theme &theme, const QList<QuestionField *> &fields);
    QuestionField *field(const QString &key) const;
    void point(Side side, Site site);
    void take(const QuestionField &field);
    void judgeAnew();

    Judge m_judge;
    CheckIn m_value;
    QList<QuestionField *> m_fields;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_pages = nullptr;
    BodyMap *m_map = nullptr;
    AssessmentPanel *m_panel = nullptr;
    QScrollArea *m_side = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_save = nullptr;
    int m_sideFrom = 0; ///< width from which the panel has room beside the questions
};

} // namespace stridewell
