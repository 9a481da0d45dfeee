// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: palette, style sheet and icons follow the colour roles of each theme.
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTest>

using namespace tenbin;

Q_DECLARE_METATYPE(tenbin::Theme)
Q_DECLARE_METATYPE(tenbin::ThemeChoice)

class TestTheme final : public QObject {
    Q_OBJECT
private:
    static void themes()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
        QTest::newRow("contrast") << Theme::Contrast;
    }

private slots:
    void choice_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("contrast");
        QTest::addColumn<Theme>("theme");
        QTest::newRow("system light") << ThemeChoice::System << false << false << Theme::Light;
        QTest::newRow("system dark") << ThemeChoice::System << true << false << Theme::Dark;
        QTest::newRow("system contrast") << ThemeChoice::System << true << true << Theme::Contrast;
        QTest::newRow("light wins") << ThemeChoice::Light << true << true << Theme::Light;
        QTest::newRow("dark wins") << ThemeChoice::Dark << false << false << Theme::Dark;
        QTest::newRow("contrast wins") << ThemeChoice::Contrast << false << false << Theme::Contrast;
    }

    void choice()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(bool, dark);
        QFETCH(bool, contrast);
        QFETCH(Theme, theme);
        QCOMPARE(chosenTheme(choice, {dark, contrast}), theme);
    }

    void systemLookFromPaletteAndEnvironment()
    {
        QProcessEnvironment environment;
        QVERIFY(systemLook(QPalette(Qt::white), environment) == SystemLook{});
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QVERIFY((systemLook(dark, environment) == SystemLook{true, false}));
        environment.insert(QStringLiteral("GTK_THEME"), QStringLiteral("HighContrast"));
        QVERIFY((systemLook(QPalette(Qt::white), environment) == SystemLook{false, true}));
        environment.insert(QStringLiteral("GTK_THEME"), QStringLiteral("Adwaita:dark"));
        QVERIFY((systemLook(QPalette(Qt::white), environment) == SystemLook{true, false}));
    }

    void paletteIsReadable_data() { themes(); }
    void paletteIsReadable()
    {
        QFETCH(Theme, theme);
        const QPalette palette = themePalette(theme);
        const auto ratio = [&](QPalette::ColorRole a, QPalette::ColorRole b) {
            const auto rgbOf = [&](QPalette::ColorRole role) {
                const QColor color = palette.color(role);
                return Rgb{static_cast<std::uint8_t>(color.red()), static_cast<std::uint8_t>(color.green()),
                    static_cast<std::uint8_t>(color.blue())};
            };
            return contrastRatio(rgbOf(a), rgbOf(b));
        };
        QVERIFY(ratio(QPalette::WindowText, QPalette::Window) >= 7);
        QVERIFY(ratio(QPalette::Text, QPalette::Base) >= 7);
        QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) >= 7);
        QVERIFY(ratio(QPalette::Text, QPalette::AlternateBase) >= 7);
        QVERIFY(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Midlight) >= 4.5);
        QVERIFY(ratio(QPalette::Link, QPalette::Base) >= 4.5);
        QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7);
    }

    void styleSheetIsFilled_data() { themes(); }
    void styleSheetIsFilled()
    {
        QFETCH(Theme, theme);
        const QString sheet = themeStyleSheet(theme, 1);
        QVERIFY(!sheet.contains(u'@'));
        const QRegularExpression colours(QStringLiteral("#[0-9a-f]{6}"));
        QVERIFY(colours.match(sheet).hasMatch());
        QVERIFY(themeStyleSheet(theme, 2) != sheet);
    }

    void iconsFollowThePalette()
    {
        const QIcon icon = themeIcon(QStringLiteral("table"));
        const auto ink = [&icon](QIcon::Mode mode, QIcon::State state) {
            const QImage image = icon.pixmap(QSize(64, 64), 1, mode, state).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y);
                }
            }
            return QColor();
        };
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Contrast}) {
            QApplication::setPalette(themePalette(theme));
            QCOMPARE(ink(QIcon::Normal, QIcon::Off), roleColor(Role::Muted, theme));
            QCOMPARE(ink(QIcon::Normal, QIcon::On), roleColor(Role::OnAccent, theme));
            QCOMPARE(ink(QIcon::Selected, QIcon::Off), roleColor(Role::Accent, theme));
        }
    }

    void everyIconOfTheProgramDraws()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 20);
        for (const QString &file : files) {
            const QImage image = themeIcon(file.chopped(4)).pixmap(QSize(32, 32), 1).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = image.pixelColor(x, y).alpha() > 0;
            }
            QVERIFY2(drawn, qPrintable(file));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
