// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: tests of the names and sentences of faults.
#include "core/values/problem.h"

#include "core/values/language.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tenbin {

namespace {

constexpr auto last = ProblemCode::UnknownFact;

Problem example(ProblemCode code)
{
    return {Severity::Error, code, {u"first"_qs, u"second"_qs, u"third"_qs}, {}};
}

bool hasJapanese(const QString &text)
{
    static const QRegularExpression letters(u"[\\x{3041}-\\x{30ff}\\x{4e00}-\\x{9fff}]"_qs);
    return text.contains(letters);
}

} // namespace

class ProblemTest : public QObject {
    Q_OBJECT

private slots:
    void everyCode_data();
    void everyCode();
    void namesAreStable();
    void missingArgumentsShow();
    void argumentsAreNotFilledIn();
    void wordsAreTranslated();
    void idsAreNotTranslated();
    void circleNamesAll();
    void sizesAreGrouped();
    void errors();
};

void ProblemTest::everyCode_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(last); ++code)
        QTest::newRow(qPrintable(problemCodeName(static_cast<ProblemCode>(code)))) << code;
}

void ProblemTest::everyCode()
{
    QFETCH(int, code);
    static QSet<QString> names;
    static QSet<QString> sentences;
    const auto kind = static_cast<ProblemCode>(code);
    const QString name = problemCodeName(kind);
    static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_qs);
    QVERIFY2(kebab.match(name).hasMatch(), qPrintable(name));
    QVERIFY2(!names.contains(name), "two codes with one name");
    names.insert(name);

    const QString english = problemText(example(kind), Language::english());
    const QString japanese = problemText(example(kind), Language::japanese());
    QVERIFY(!sentences.contains(english));
    sentences.insert(english);
    QVERIFY2(english.endsWith(u'.') && english.front().isPrint(), qPrintable(english));
    QVERIFY2(!english.contains(u'%') && !japanese.contains(u'%'), qPrintable(english + japanese));
    QVERIFY2(hasJapanese(japanese) && !hasJapanese(english), qPrintable(japanese));
    for (const QString &argument : example(kind).arguments)
        QCOMPARE(japanese.contains(argument), english.contains(argument));
}

void ProblemTest::namesAreStable()
{
    QCOMPARE(problemCodeName(ProblemCode::LowAboveHigh), u"low-above-high"_qs);
    QCOMPARE(problemCodeName(ProblemCode::NotUtf8), u"not-utf8"_qs);
    QCOMPARE(problemCodeName(ProblemCode::DivisorContainsZero), u"divisor-contains-zero"_qs);
    QCOMPARE(problemCodeName(ProblemCode::NotProvable), u"not-provable"_qs);
    QCOMPARE(problemCodeName(ProblemCode::Unbounded), u"unbounded"_qs);
}

void ProblemTest::missingArgumentsShow()
{
    const Problem bare{Severity::Error, ProblemCode::LowAboveHigh, {}, {}};
    QVERIFY(problemText(bare, Language::english()).contains(u'?'));
    QVERIFY(!problemText(bare, Language::japanese()).contains(u'%'));
}

void ProblemTest::argumentsAreNotFilledIn()
{
    const Problem odd{Severity::Error, ProblemCode::LowAboveHigh, {u"%2"_qs, u"7"_qs}, {}};
    QVERIFY(problemText(odd, Language::english()).contains(u"low end %2 "));
}

void ProblemTest::wordsAreTranslated()
{
    const Problem type{Severity::Error, ProblemCode::WrongType, {u"string"_qs, u"array"_qs}, {}};
    QVERIFY(problemText(type, Language::english()).contains(u"a text"));
    QVERIFY(problemText(type, Language::japanese()).contains(u"文字列"));
    QVERIFY(problemText(type, Language::japanese()).contains(u"一覧"));
    const Problem missing{Severity::Warning, ProblemCode::MissingLanguage, {u"en"_qs}, {}};
    QVERIFY(problemText(missing, Language::english()).contains(u"English"));
    QVERIFY(problemText(missing, Language::japanese()).contains(u"英語"));
    const Problem reference{Severity::Error, ProblemCode::UnknownReference, {u"capex"_qs, u"fact"_qs}, {}};
    QVERIFY(problemText(reference, Language::japanese()).contains(u"事実"));
}

void ProblemTest::idsAreNotTranslated()
{
    const Problem reference{Severity::Error, ProblemCode::UnknownReference, {u"source"_qs, u"a fact"_qs}, {}};
    QVERIFY(problemText(reference, Language::japanese()).contains(u"「source」"));
    const Problem key{Severity::Error, ProblemCode::MissingKey, {u"source"_qs}, {}};
    QVERIFY(problemText(key, Language::japanese()).contains(u"「source」"));
}

void ProblemTest::circleNamesAll()
{
    const Problem circle{Severity::Error, ProblemCode::Cycle, {u"a"_qs, u"b"_qs, u"a"_qs}, {}};
    QVERIFY(problemText(circle, Language::english()).contains(u"a → b → a"));
    const Problem word{Severity::Error, ProblemCode::UnknownWord, {u"x"_qs, u"article"_qs, u"primary"_qs}, {}};
    QVERIFY(problemText(word, Language::english()).contains(u"article, primary"));
}

void ProblemTest::sizesAreGrouped()
{
    const Problem large{Severity::Error, ProblemCode::TooLarge, {u"5000000"_qs, u"4194304"_qs}, {}};
    QVERIFY(problemText(large, Language::english()).contains(u"4,194,304"));
    QVERIFY(problemText(large, Language::japanese()).contains(u"5,000,000"));
    const Problem version{Severity::Error, ProblemCode::WrongVersion, {u"20250124"_qs, u"1"_qs}, {}};
    QVERIFY(problemText(version, Language::english()).contains(u"20250124"));
}

void ProblemTest::errors()
{
    QVERIFY(!hasErrors({}));
    QVERIFY(!hasErrors({{Severity::Warning, ProblemCode::NoSource, {}, {}}}));
    QVERIFY(hasErrors({{Severity::Warning, ProblemCode::NoSource, {}, {}}, {Severity::Error, ProblemCode::Empty, {}, {}}}));
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::ProblemTest)
#include "tst_problem.moc"
