// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt desktop program does: what bench_start holds the start of Stridewell against.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
