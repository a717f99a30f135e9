// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has for a clinic alone.
#include "ui/window/main_window.h"

#include "ui/models/words.h"
#include "ui/pages/patients/patient_filters.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/window/navigation.h"
#include "ui/window/page_stack.h"
#include "ui/window/patient_bar.h"

#include <QMenuBar>

namespace stridewell {

void MainWindow::addClinic()
{
    m_pages->page(m_pages->addPage([this] { return m_patients; }));
    m_navigation->addLeadingPage(tr("Patients"), Glyph::People);
    m_patientBar->hide();
    connect(m_patientBar, &PatientBar::backRequested, this, [this] { showPage(m_patients); });
    connect(m_patientBar, &PatientBar::logRequested, this, &MainWindow::logBackRequested);
}

void MainWindow::makeClinicMenu()
{
    m_clinicMenu = m_menus->addMenu(tr("&Clinic"));
    const auto showGroup = [this](PatientFilter::Group group) {
        showPage(m_patients);
        m_patients->filters()->choose(group);
    };
    m_clinicMenu->addAction(tr("&Patients"), Qt::CTRL | Qt::Key_0, this, [this] { showPage(m_patients); });
    m_clinicMenu->addAction(tr("&Today\u2019s clinic"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, this,
                            [showGroup] { showGroup(PatientFilter::Group::Clinic); });
    m_clinicMenu->addSeparator();
    m_clinicMenu->addAction(tr("&New patient\u2026"), QKeySequence::New, m_patients, &PatientsPage::newRequested);
    m_clinicMenu->addAction(tr("Print &selected patients\u2026"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, this,
                            [this] { Q_EMIT m_patients->printRequested(m_patients->chosen()); });
    m_clinicMenu->addAction(tr("&Head of the clinic\u2019s prints\u2026"), this, &MainWindow::clinicHeadRequested);
    setClinic(false);
}

void MainWindow::setClinic(bool on)
{
    m_clinicOn = on;
    m_clinic->setChecked(on);
    // Hidden as a menu and switched off one by one: neither keys nor the list of commands know them then.
    m_clinicMenu->menuAction()->setVisible(on);
    for (QAction *action : m_clinicMenu->actions())
        action->setEnabled(on);
    const int place = m_pages->indexOf(m_patients);
    m_navigation->setPageVisible(place, on);
    if (!on && m_pages->currentIndex() == place)
        showPage(m_today);
    m_patientBar->setVisible(on && m_pages->currentIndex() != place);
    tellWhose();
}

void MainWindow::tellWhose()
{
    if (!m_view || !m_clinicOn) {
        setWindowTitle(tr("Stridewell"));
        return;
    }
    const QString &name = m_view->profile.athlete.name;
    setWindowTitle(tr("%1 \u2013 Stridewell").arg(name));
    m_patientBar->setPatient(name, m_view->plan.stage ? words(*m_view->plan.stage) : QString());
}

} // namespace stridewell
