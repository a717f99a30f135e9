// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/desk.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/window/clinic.h"
#include "ui/window/patients_printing.h"
#include "ui/window/printing.h"

namespace stridewell::kit {

/// A desk with the clinic switched on and the Patients page in front.
struct ClinicDesk : Desk
{
    explicit ClinicDesk(const QString &folder)
        : Desk(folder),
          reader(store, ProtocolSource::builtIn(), Clock(deskNow), [](const PlanRequest &r) { return makePlan(r); }),
          printing(window, theme, builtInPoses().value(), prompts, {.layout = PrintLayout::Handout}),
          patientsPrinting({theme, store, workspace, window}, builtInPoses().value(), prompts, printing, reader),
          clinic({theme, store, workspace, window}, session, prompts, reader)
    {
        QObject::connect(&clinic, &Clinic::printRequested, &patientsPrinting, &PatientsPrinting::print);
    }

    /// Everybody of the demo's kind, by other names.
    ProfileId add(const QString &name)
    {
        Profile profile = demoProfile(deskNow).value();
        profile.athlete.name = name;
        return store.createProfile(profile).value();
    }
    PatientsPage *page() { return window.patientsPage(); }

    AthleteReader reader;
    Printing printing;
    PatientsPrinting patientsPrinting;
    Clinic clinic;
};

} // namespace stridewell::kit
