// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>

class QWidget;

namespace stridewell {

/// Writes a picture of a widget into the folder of pictures; "-2x" is added to the name at twice the pixels. With
/// STRIDEWELL_LANGUAGE set it goes into a folder of that name, and the test fails where a text is cut, or in the
/// pseudo-locale ar_XB still English.
void saveShot(QWidget &widget, const QString &name);

/// Another reading direction and a larger font for as long as it lives.
class Dress
{
public:
    Dress(bool mirrored, int percent);
    ~Dress();
    Q_DISABLE_COPY_MOVE(Dress)

private:
    QFont m_font;
    Qt::LayoutDirection m_direction;
};

} // namespace stridewell
