// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/clinic_tables.h"
#include "ui/models/patient_detail.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHash>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stridewell {

class NoteField;

/// One patient beside the list: where things stand, what was before, and what only the clinician reads.
class PatientPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PatientPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows what the list knows of a patient; the rest follows with setDetail(). Null = nobody is chosen.
    void showEntry(const RosterEntry *entry, QDate today);
    /// Left alone when another patient is shown by now.
    void setDetail(const PatientDetail &detail);
    ProfileId patient() const { return m_id; }
    NoteField *noteField() const { return m_note; }

Q_SIGNALS:
    void openRequested();
    void printRequested();
    void logRequested();
    void archiveRequested(bool archived);
    void deleteRequested();
    /// The text that `patient` should have from now on.
    void noteEdited(const ProfileId &patient, const QString &text);
    /// Absent = no review planned by hand.
    void reviewEdited(const std::optional<QDate> &day);

private:
    QLabel *addSection(const QString &title);
    QPushButton *addButton(QLayout *row, const QString &text, void (PatientPanel::*wish)());
    void makeReview();
    void makeNote();
    void makeButtons();
    void tellReview();

    const Theme &m_theme;
    ProfileId m_id;
    bool m_archived = false;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_nobody;
    QLabel *m_name;
    QLabel *m_about;
    QLabel *m_now;
    QLabel *m_episodes;
    QLabel *m_painless;
    QLabel *m_week;
    QLabel *m_protocols;
    QCheckBox *m_hasReview = nullptr;
    QDateEdit *m_review = nullptr;
    NoteField *m_note = nullptr;
    QPushButton *m_archive = nullptr;
    QHash<QLabel *, QLabel *> m_titles; ///< of each section's text
};

} // namespace stridewell
