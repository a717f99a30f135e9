// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/patient_model.h"
#include "ui/pages/page.h"
#include "ui/pages/patients/patient_panel.h"

#include <QSet>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace stridewell {

class PatientDelegate;
class PatientFilters;

/// Everybody whom a clinic looks after: who needs attention first, the chosen one beside the list.
class PatientsPage : public Page
{
    Q_OBJECT

public:
    explicit PatientsPage(const Theme &theme, QWidget *parent = nullptr);

    /// The page shows everybody; whose plan is open does not matter here.
    void setView(const PlanView &) override {}
    void takeFocus() override;

    /// Who was chosen stays chosen.
    void setRoster(const QList<RosterEntry> &entries, const Formats &formats, Moment now,
                   PatientModel::Extent extent = PatientModel::Extent::Whole);
    /// One patient anew, or a new one.
    void setEntry(const RosterEntry &entry);
    void removeEntry(const ProfileId &id);
    void setDetail(const PatientDetail &detail) { m_panel->setDetail(detail); }
    /// Chooses a patient; a filter that keeps the patient out is taken away.
    void choose(const ProfileId &id);
    /// Those who are marked in the list, in its order.
    QList<ProfileId> chosen() const;
    void openSearch();

    PatientModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    PatientPanel *panel() const { return m_panel; }
    PatientFilters *filters() const { return m_filters; }
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    /// The page came up and wants the newest roster.
    void shown();
    void openRequested(const ProfileId &id);
    void detailRequested(const ProfileId &id);
    void newRequested();
    void printRequested(const QList<ProfileId> &ids);
    void logRequested(const ProfileId &id);
    void archiveRequested(const ProfileId &id, bool archived);
    void deleteRequested(const ProfileId &id);
    void noteEdited(const ProfileId &id, const QString &text);
    void reviewEdited(const ProfileId &id, const std::optional<QDate> &day);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *makeHeader();
    void makeTable();
    void connectPanel();
    void filterAnew();
    void keepChoice();
    void markAgain();
    void showChosen();
    void fitColumns();

    const Theme &m_theme;
    PatientModel *m_model;
    PatientFilters *m_filters;
    PatientDelegate *m_delegate;
    QTableView *m_table;
    QLabel *m_empty;
    PatientPanel *m_panel;
    QLineEdit *m_search;
    ProfileId m_chosen;
    QSet<ProfileId> m_marked; ///< who was marked before the list began anew, where that was more than one
    QDate m_today;
    QTimer m_pause; ///< details are read when the eye rests on somebody
};

} // namespace stridewell
