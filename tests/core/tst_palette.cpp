// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the test of the colours: contrast floors, and colours that stay apart with the common colour-vision deficiencies.
#include "core/charts/palette.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace tenbin {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

enum class Vision { Normal, Protan, Deutan, Tritan };

/// Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB.
Matrix visionMatrix(Vision vision)
{
    switch (vision) {
    case Vision::Normal:
        return {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    case Vision::Protan:
        return {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    case Vision::Deutan:
        return {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    case Vision::Tritan:
        return {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    }
    return {};
}

Vector product(const Matrix &m, const Vector &v)
{
    Vector result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    return result;
}

double linear(std::uint8_t value)
{
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

Vector labOf(Rgb colour, Vision vision)
{
    Vector seen = product(visionMatrix(vision), {linear(colour.red), linear(colour.green), linear(colour.blue)});
    for (double &share : seen)
        share = std::clamp(share, 0.0, 1.0);
    const Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const Vector xyz = product(toXyz, seen);
    const Vector white{0.95047, 1.0, 1.08883};
    Vector f{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double degrees(double radians)
{
    return radians * 180 / std::numbers::pi;
}
double radians(double degree)
{
    return degree * std::numbers::pi / 180;
}

double hue(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double angle = degrees(std::atan2(b, a));
    return angle < 0 ? angle + 360 : angle;
}

/// CIEDE2000 (Sharma, Wu and Dalal 2005).
double distance(const Vector &x, const Vector &y)
{
    const double meanC = (std::hypot(x[1], x[2]) + std::hypot(y[1], y[2])) / 2;
    const double g = 0.5 * (1 - std::sqrt(std::pow(meanC, 7) / (std::pow(meanC, 7) + std::pow(25.0, 7))));
    const double a1 = (1 + g) * x[1], a2 = (1 + g) * y[1];
    const double c1 = std::hypot(a1, x[2]), c2 = std::hypot(a2, y[2]);
    const double h1 = hue(a1, x[2]), h2 = hue(a2, y[2]);
    double dh = h2 - h1;
    if (c1 * c2 == 0)
        dh = 0;
    else if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    const double dL = y[0] - x[0], dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));
    const double meanL = (x[0] + y[0]) / 2, meanCp = (c1 + c2) / 2;
    double meanH = h1 + h2;
    if (c1 * c2 != 0)
        meanH = std::abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2);
    const double t = 1 - 0.17 * std::cos(radians(meanH - 30)) + 0.24 * std::cos(radians(2 * meanH))
        + 0.32 * std::cos(radians(3 * meanH + 6)) - 0.20 * std::cos(radians(4 * meanH - 63));
    const double theta = 30 * std::exp(-std::pow((meanH - 275) / 25, 2));
    const double rc = 2 * std::sqrt(std::pow(meanCp, 7) / (std::pow(meanCp, 7) + std::pow(25.0, 7)));
    const double sl = 1 + 0.015 * std::pow(meanL - 50, 2) / std::sqrt(20 + std::pow(meanL - 50, 2));
    const double sc = 1 + 0.045 * meanCp, sh = 1 + 0.015 * meanCp * t;
    const double rt = -std::sin(radians(2 * theta)) * rc;
    return std::sqrt(std::pow(dL / sl, 2) + std::pow(dC / sc, 2) + std::pow(dH / sh, 2) + rt * (dC / sc) * (dH / sh));
}

double smallestDistance(const std::vector<Role> &roles, Theme theme, Vision vision)
{
    double smallest = 1000;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        for (std::size_t j = i + 1; j < roles.size(); ++j)
            smallest = std::min(smallest, distance(labOf(rgb(roles[i], theme), vision), labOf(rgb(roles[j], theme), vision)));
    }
    return smallest;
}

constexpr std::array themes{Theme::Light, Theme::Dark, Theme::Contrast};
constexpr std::array themeNames{"light", "dark", "contrast"};
constexpr std::array visions{Vision::Normal, Vision::Protan, Vision::Deutan, Vision::Tritan};
constexpr std::array visionNames{"normal", "protan", "deutan", "tritan"};

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void noneIsBlack() { QCOMPARE(rgb(Role::None, Theme::Dark), Rgb{}); }

    void knownRatios()
    {
        QCOMPARE(contrastRatio({255, 255, 255}, {0, 0, 0}), 21.0);
        QCOMPARE(contrastRatio({7, 7, 7}, {7, 7, 7}), 1.0);
    }

    void knownDistance()
    {
        // First pair of the published test data of CIEDE2000.
        QVERIFY(std::abs(distance({50.0, 2.6772, -79.7751}, {50.0, 0.0, -82.7485}) - 2.0425) < 1e-4);
    }

    void textContrast_data() { addThemes(); }
    void textContrast()
    {
        QFETCH(int, theme);
        const Theme t = themes[static_cast<std::size_t>(theme)];
        for (const Role ground : {Role::Plot, Role::Surface, Role::Window, Role::Select}) {
            for (const Role text : {Role::Text, Role::Muted, Role::Accent, Role::Article, Role::Checked, Role::WhatIf})
                QVERIFY2(contrastRatio(rgb(text, t), rgb(ground, t)) >= 4.5, qPrintable(QString::number(static_cast<int>(text))));
        }
        QVERIFY(contrastRatio(rgb(Role::OnAccent, t), rgb(Role::Accent, t)) >= 4.5);
        QVERIFY(contrastRatio(rgb(Role::Article, t), rgb(Role::ArticleSoft, t)) >= 4.5);
        QVERIFY(contrastRatio(rgb(Role::Checked, t), rgb(Role::CheckedSoft, t)) >= 4.5);
        QVERIFY(contrastRatio(rgb(Role::WhatIf, t), rgb(Role::WhatIfSoft, t)) >= 4.5);
        QVERIFY(contrastRatio(rgb(Role::Text, t), rgb(Role::CaveatSoft, t)) >= 4.5);
    }

    void markContrast_data() { addThemes(); }
    void markContrast()
    {
        QFETCH(int, theme);
        const Theme t = themes[static_cast<std::size_t>(theme)];
        for (const Role mark : {Role::ArticleFill, Role::CheckedFill, Role::WhatIfFill, Role::Context, Role::Axis, Role::Positive,
                 Role::Negative, Role::Caveat})
            QVERIFY2(contrastRatio(rgb(mark, t), rgb(Role::Plot, t)) >= 3.0, qPrintable(QString::number(static_cast<int>(mark))));
    }

    void audienceContrast_data() { addThemes(); }
    void audienceContrast()
    {
        QFETCH(int, theme);
        const Theme t = themes[static_cast<std::size_t>(theme)];
        for (const Role text : {Role::Text, Role::Muted, Role::Article, Role::Checked, Role::WhatIf})
            QVERIFY2(contrastRatio(audienceRgb(text, t), rgb(Role::Plot, t)) >= 7.0,
                qPrintable(QString::number(static_cast<int>(text))));
    }

    void coloursStayApart_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("vision");
        for (std::size_t t = 0; t < themes.size(); ++t) {
            for (std::size_t v = 0; v < visions.size(); ++v)
                QTest::addRow("%s, %s", themeNames[t], visionNames[v]) << static_cast<int>(t) << static_cast<int>(v);
        }
    }
    void coloursStayApart()
    {
        QFETCH(int, theme);
        QFETCH(int, vision);
        const Theme t = themes[static_cast<std::size_t>(theme)];
        const Vision v = visions[static_cast<std::size_t>(vision)];
        const std::vector<std::vector<Role>> sets{{Role::Article, Role::Checked, Role::WhatIf, Role::Context},
            {Role::ArticleFill, Role::CheckedFill, Role::WhatIfFill, Role::Context},
            {Role::Positive, Role::Negative, Role::Caveat}};
        for (const auto &set : sets) {
            const double smallest = smallestDistance(set, t, v);
            QVERIFY2(smallest >= 10, qPrintable(QString::number(smallest)));
        }
    }

    /// The smallest distance of all is stated with the colours: another value means a colour has changed.
    void smallestOfAll()
    {
        const double smallest =
            smallestDistance({Role::Article, Role::Checked, Role::WhatIf, Role::Context}, Theme::Contrast, Vision::Tritan);
        QCOMPARE(QString::number(smallest, 'f', 1), QStringLiteral("10.9"));
    }

private:
    static void addThemes()
    {
        QTest::addColumn<int>("theme");
        for (std::size_t t = 0; t < themes.size(); ++t)
            QTest::addRow("%s", themeNames[t]) << static_cast<int>(t);
    }
};

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::PaletteTest)
#include "tst_palette.moc"
