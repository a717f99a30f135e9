// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/clinic_desk.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/dialogs/log_back/log_back_dialog.h"
#include "ui/dialogs/log_run/log_run_dialog.h"
#include "ui/dialogs/patients/delete_patient_dialog.h"
#include "ui/dialogs/patients/new_patient_dialog.h"
#include "ui/dialogs/settings/settings_dialog.h"
#include "ui/pages/exercises/exercises_page.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/window/settings_flow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

constexpr double leastContrast = 4.5;     ///< WCAG 2, text at its level AA
constexpr double leastRingContrast = 3.0; ///< WCAG 2, what tells the state of a control
// Thin strokes reach their full colour only where they are several pixels wide.
constexpr double magnified = 3;

QString described(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString text = label ? label->text() : button ? button->text() : widget->objectName();
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text.left(40),
                                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
}

/// What a screen reader would have no word for.
QStringList nameless(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool takesKeys =
            widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if (!takesKeys)
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found += described(widget);
    }
    return found;
}

QImage picture(QWidget *window)
{
    QImage image(window->size() * magnified, QImage::Format_RGB32);
    image.setDevicePixelRatio(magnified);
    window->render(&image);
    return image;
}

/// The contrast of what is drawn inside `place` to the ground it is drawn on.
double contrastWithin(const QImage &image, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect pixels(place.topLeft() * magnified, place.size() * magnified);
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(ground))
            ground = it.key();
    }
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = std::max(most, contrast(QColor(it.key()), QColor(ground)));
    return most;
}

bool showsText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().trimmed().isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty();
}

/// Texts that are hard to read. What is switched off may be pale.
QStringList pale(QWidget *window)
{
    const QImage image = picture(window);
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!showsText(widget) || !widget->isVisible() || !widget->isEnabled() || widget->window() != window)
            continue;
        // Of what is scrolled away only the rest that is seen.
        const QRect seen(widget->mapTo(window, QPoint()), widget->size());
        const QRect shown = (widget->visibleRegion().boundingRect().translated(seen.topLeft())) & window->rect();
        if (shown != seen)
            continue;
        const double measured = contrastWithin(image, shown);
        if (measured < leastContrast)
            found += u"%1: %2"_s.arg(described(widget)).arg(measured, 0, 'f', 2);
    }
    return found;
}

/// As the Tab key does it.
void giveFocus(QWidget *widget)
{
    for (QWidget *part = widget->parentWidget(); part; part = part->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(part))
            area->ensureWidgetVisible(widget);
    }
    widget->setFocus(Qt::TabFocusReason);
}

QImage around(QWidget *window, const QWidget *widget)
{
    constexpr int ring = 4;
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-ring, -ring, ring, ring)).toImage();
}

/// What does not show that the keyboard is on it: too few pixels differ, or by too little, from when it is elsewhere.
QStringList ringless(QWidget *window)
{
    QStringList found;
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return {u"the window does not become active"_s};
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
            widget->focusProxy() || widget->window() != window)
            continue;
        giveFocus(widget);
        QTest::qWait(1);
        const QImage with = around(window, widget);
        widget->clearFocus();
        QTest::qWait(1);
        const QImage without = around(window, widget);
        int differing = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                differing += contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= leastRingContrast ? 1 : 0;
        }
        // A line of one pixel along the shorter sides is the least that counts; of a list, along one row of it.
        constexpr int row = 120;
        const int least = std::min({widget->width(), widget->height(), row});
        if (differing < least)
            found += u"%1 shows its focus by %2 pixels of %3"_s.arg(described(widget)).arg(differing).arg(least);
    }
    return found;
}

} // namespace

/// Every place of the window as somebody meets it who does not see, or not well.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPlace_data();
    void everyPlace();
    void findsWhatIsWrong();
};

void TestAccessible::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestAccessible::everyPlace_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

void TestAccessible::everyPlace()
{
    QFETCH(Scheme, scheme);
    const QTemporaryDir folder;
    kit::ClinicDesk desk(folder.path());
    SettingsFlow settings({desk.theme, desk.store, desk.workspace, desk.window}, desk.session, Preferences(),
                          {u"en"_s});
    desk.theme.setScheme(scheme);
    QVERIFY(desk.session.open(desk.id).has_value());
    desk.clinic.setOn(true);
    desk.window.resize(1440, 900);
    desk.window.show();
    QStringList wrong;
    const auto look = [&wrong](QWidget *window, const QString &place) {
        QTest::qWait(1); // layouts settle
        for (const QString &one : nameless(window) + pale(window) + ringless(window))
            wrong += place + u": "_s + one;
    };
    for (Page *page : desk.window.pages()) {
        desk.window.showPage(page);
        look(&desk.window, QString::fromLatin1(page->metaObject()->className()));
    }
    const auto lookAt = [&look](QDialog *dialog) {
        QVERIFY(dialog);
        look(dialog, QString::fromLatin1(dialog->metaObject()->className()));
        dialog->reject();
    };
    lookAt(desk.session.askCheckIn());
    lookAt(desk.session.askRun());
    lookAt(desk.session.askLogBack());
    lookAt(settings.open());
    lookAt(desk.clinic.askNew());
    lookAt(desk.clinic.askDelete(desk.id));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessible::findsWhatIsWrong()
{
    QWidget window;
    window.setStyleSheet(u"QWidget { background: #ffffff; } QLabel { color: #8a8a8a; }"_s);
    QLabel paleLabel(u"pale"_s, &window);
    paleLabel.resize(80, 20);
    QLineEdit field(&window);
    field.move(0, 40);
    window.resize(200, 100);
    window.show();
    QCOMPARE(pale(&window).size(), 1);
    QCOMPARE(nameless(&window).size(), 1);
    window.setStyleSheet(u"QWidget { background: #ffffff; } QLabel { color: #5f6b7a; }"_s);
    field.setAccessibleName(u"Field"_s);
    QCOMPARE(pale(&window), QStringList());
    QCOMPARE(nameless(&window), QStringList());
    window.setStyleSheet(u"QLineEdit { border: 1px solid #888888; } QLineEdit:focus { border-color: #999999; }"_s);
    QCOMPARE(ringless(&window).size(), 1);
    window.setStyleSheet(u"QLineEdit { border: 1px solid #888888; } QLineEdit:focus { border: 2px solid black; }"_s);
    QCOMPARE(ringless(&window), QStringList());
}

QTEST_MAIN(TestAccessible)
#include "test_accessible.moc"
