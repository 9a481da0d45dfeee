// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of line breaking and type sizes.
#include "ui/charts/layouttext.h"

#include <QTest>

using namespace tenbin;

namespace {

/// Every Latin character is half a type size wide, every other one a whole.
class SquareMetrics final : public TextMetrics {
public:
    [[nodiscard]] double width(const QString &text, const TextStyle &style) const override
    {
        double w = 0;
        for (const QChar c : text)
            w += c.unicode() == 0x200B ? 0 : c.unicode() < 0x2000 ? 0.5 : 1;
        return w * style.px;
    }
};

} // namespace

class TestLayoutText final : public QObject {
    Q_OBJECT
private slots:
    void wrap_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        QTest::addColumn<QStringList>("lines");
        const QString z(QChar(0x200B));
        QTest::newRow("empty") << QString() << 100.0 << QStringList{};
        QTest::newRow("fits") << QStringLiteral("two words") << 100.0 << QStringList{QStringLiteral("two words")};
        QTest::newRow("spaces") << QStringLiteral("one two three") << 45.0
                                << QStringList{QStringLiteral("one two"), QStringLiteral("three")};
        QTest::newRow("one long word stays whole")
            << QStringLiteral("incomprehensible") << 20.0 << QStringList{QStringLiteral("incomprehensible")};
        QTest::newRow("no-break space") << QStringLiteral("about $60–65\u00A0billion") << 75.0
                                        << QStringList{QStringLiteral("about"), QStringLiteral("$60–65\u00A0billion")};
        QTest::newRow("sense breaks first") << QStringLiteral("予算の伸びは%1記事の値").arg(z) << 80.0
                                            << QStringList{QStringLiteral("予算の伸びは"), QStringLiteral("記事の値")};
        QTest::newRow("after the full stop") << QStringLiteral("伸びは七割。記事は半分") << 80.0
                                             << QStringList{QStringLiteral("伸びは七割。"), QStringLiteral("記事は半分")};
        QTest::newRow("number keeps its unit")
            << QStringLiteral("これは600億ドルです") << 60.0
            << QStringList{QStringLiteral("これは"), QStringLiteral("600億ドルで"), QStringLiteral("す")};
        QTest::newRow("no line starts with a full stop")
            << QStringLiteral("あいうえお。かき") << 50.0 << QStringList{QStringLiteral("あいうえ"), QStringLiteral("お。かき")};
    }
    void wrap()
    {
        QFETCH(QString, text);
        QFETCH(double, width);
        QFETCH(QStringList, lines);
        QCOMPARE(wrapText(text, {10, false}, width, SquareMetrics()), lines);
    }

    void balancedKeepsTheNumberOfLines()
    {
        const QString text = QStringLiteral("aaa bbb ccc ddd eee fff ggg");
        const SquareMetrics metrics;
        const QStringList greedy = wrapText(text, {10, false}, 100, metrics);
        const QStringList even = wrapBalanced(text, {10, false}, 100, metrics);
        QCOMPARE(greedy, (QStringList{QStringLiteral("aaa bbb ccc ddd eee"), QStringLiteral("fff ggg")}));
        QCOMPARE(even, (QStringList{QStringLiteral("aaa bbb ccc ddd"), QStringLiteral("eee fff ggg")}));
    }

    void plainTextJoinsByLanguage()
    {
        QCOMPARE(plainText(QStringLiteral("rose,\npast it"), LanguageId::English), QStringLiteral("rose, past it"));
        QCOMPARE(plainText(QStringLiteral("伸びた。\n記事は"), LanguageId::Japanese), QStringLiteral("伸びた。記事は"));
    }

    void slideTypeScalesWithTheHeight()
    {
        const TypeScale full = typeScale({{1920, 1080}, Typography::Slide, 1});
        const TypeScale twice = typeScale({{3840, 2160}, Typography::Slide, 1});
        QCOMPARE(full.smallest, 24.0);
        QCOMPARE(full.title, 48.0);
        QCOMPARE(twice.smallest, 48.0);
        QCOMPARE(typeScale({{1920, 1080}, Typography::Audience, 1}).smallest, 36.0);
        QCOMPARE(typeScale({{720, 557}, Typography::Window, 1.5}).smallest, 18.75);
    }
};

QTEST_GUILESS_MAIN(TestLayoutText)
#include "tst_layouttext.moc"
