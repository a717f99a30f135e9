// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has for a clinic alone.
#include "ui/window/main_window.h"

#include "ui/models/words.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/window/main_menus.h"
#include "ui/window/navigation.h"
#include "ui/window/page_stack.h"
#include "ui/window/patient_bar.h"

namespace stridewell {

void MainWindow::addClinic()
{
    m_pages->addPage([this] { return new PatientsPage(m_theme); });
    m_keys += QLatin1StringView(PatientsPage::staticMetaObject.className());
    m_navigation->addLeadingPage(tr("Patients"), Glyph::People);
    m_patientBar->hide();
    connect(m_patientBar, &PatientBar::backRequested, this, [this] { showPage(patientsPage()); });
    connect(m_patientBar, &PatientBar::logRequested, this, &MainWindow::logBackRequested);
}

PatientsPage *MainWindow::patientsPage()
{
    return static_cast<PatientsPage *>(m_pages->page(placeOf(Place::Patients)));
}

void MainWindow::setClinic(bool on)
{
    m_clinicOn = on;
    m_menus->setClinic(on);
    const int place = placeOf(Place::Patients);
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
