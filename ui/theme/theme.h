// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "ui/theme/colours.h"
#include "ui/theme/measures.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace stridewell {

using namespace Qt::StringLiterals;

/// Which colours a person wants.
enum class Scheme {
    System, ///< as the desktop shows its own windows
    Light,
    Dark,
    HighContrast
};
template <>
inline constexpr auto keysOf<Scheme> = std::array{"system"_L1, "light"_L1, "dark"_L1, "high_contrast"_L1};

/// Dresses windows in the light or the dark colours, whichever was chosen or the system shows, or in those of high
/// contrast, and changes them when the choice or the system's does. Application-wide palette and style sheet stay the
/// system's own, so that its choice can be seen.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Starts from the application's palette and font.
    explicit Theme(QObject *parent = nullptr);

    /// Dresses all windows anew where their colours change by it.
    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    /// The size of text and of all lengths, in percent of the system's. What was built before keeps the lengths it
    /// took.
    void setTextPercent(int percent);

    const Colours &colours() const { return m_colours; }
    const Measures &measures() const { return m_measures; }
    bool isDark() const { return m_colours.dark; }
    /// The desktop asks for no animations.
    bool wantsStillness() const { return m_still; }

    /// Dresses a top-level widget now and at every change.
    void dress(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void follow();
    Colours coloursNow() const;
    void dressOne(QWidget *window) const;

    Scheme m_scheme = Scheme::System;
    Colours m_colours;
    Measures m_measures;
    bool m_still;
    QList<QPointer<QWidget>> m_windows;
};

/// Sets the dynamic property "look" (and "tone") that the style sheet reads.
void setLook(QWidget *widget, const char *look, const char *tone = nullptr);
/// The name of an item's, a class's or a notice's tone as the style sheet knows it.
const char *toneName(ItemKind kind);
const char *toneName(TriageClass triageClass);
const char *toneName(NoticeKind kind);

} // namespace stridewell
