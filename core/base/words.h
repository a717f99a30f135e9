// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

namespace stridewell {

/// Every sentence that no window class says: `Words::tr("…")`. Where a catalogue is installed, a sentence is in its
/// language from the moment it is made; without one, on the command line as in most tests, it stays the English of
/// the sources, byte for byte. A text kept for later is marked with QT_TRANSLATE_NOOP("stridewell", "…") and handed to
/// tr() when it is read, so that nothing keeps the language it was first asked in.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(stridewell)

public:
    /// How the words write numbers and days: the C locale for the English of the sources.
    static QLocale locale();
    /// "26 Nov"
    static QString day(QDate day);
    /// A name of its own as it stands inside a sentence: small, but for the nouns of German.
    static QString insideSentence(const QString &name);
    /// A text of the data that the program ships: exercises, protocols, sources, handbook. Its English is its key;
    /// what a clinic wrote itself comes back as it is.
    static QString ofData(const QString &english);
};

} // namespace stridewell
