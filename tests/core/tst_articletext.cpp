// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: reading an article in any encoding, and finding locators in it.
#include "core/story/articletext.h"

#include "core/story/storyreader.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <unicode/ucnv.h>

#include <memory>

namespace tenbin {

namespace {

constexpr char articleFolder[] = "/work/shared/article";

QByteArray encoded(const QString &text, TextEncoding encoding)
{
    if (encoding == TextEncoding::ShiftJis) {
        UErrorCode error = U_ZERO_ERROR;
        const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("windows-31j", &error), &ucnv_close);
        QByteArray bytes(text.size() * 2 + 16, '\0');
        bytes.resize(ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
            reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &error));
        return U_FAILURE(error) ? QByteArray() : bytes;
    }
    const QStringConverter::Encoding name = encoding == TextEncoding::Utf8 ? QStringConverter::Utf8
        : encoding == TextEncoding::Utf16Le                                ? QStringConverter::Utf16LE
                                                                           : QStringConverter::Utf16BE;
    QStringEncoder encoder(name);
    return encoder.encode(text);
}

Claim claimAt(const QString &text, int occurrence)
{
    Claim claim;
    claim.id = u"C"_qs;
    claim.locator = Locator{text, occurrence};
    return claim;
}

LocatorPlace placeOf(const QString &article, const QString &text, int occurrence = 1)
{
    Story story;
    story.claims = {claimAt(text, occurrence)};
    return locate(story, {article, TextEncoding::Utf8}).front();
}

QStringList codes(const Problems &problems)
{
    QStringList names;
    for (const Problem &problem : problems)
        names.append(problemCodeName(problem.code));
    return names;
}

/// The article the built-in story is about, where it is at hand.
QString storyArticle()
{
    const QDir folder(QLatin1String(articleFolder), u"*.txt"_qs);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    if (names.isEmpty())
        return {};
    const ArticleReading reading = readArticleFile(folder.filePath(names.front()));
    return reading.article ? reading.article->text : QString();
}

const Story &builtIn()
{
    static const Story story = readBuiltInStory().story.value_or(Story());
    return story;
}

/// "fact budget.new" for each locator that is not where it should be.
QStringList lost(const QString &article)
{
    QStringList names;
    for (const LocatorPlace &place : locate(builtIn(), {article, TextEncoding::Utf8})) {
        if (place.status != LocatorStatus::Found)
            names.append((place.use.kind == LocatorUse::Kind::Fact ? u"fact "_qs : u"claim "_qs) + place.use.id);
    }
    return names;
}

QString wide(QString text)
{
    for (QChar &c : text) {
        if (c > u' ' && c < QChar(0x7f))
            c = QChar(c.unicode() + 0xfee0);
    }
    return text;
}

} // namespace

class ArticleTextTest : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void refusesFiles();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void damageBehindAByteOrderMarkIsNotText();
    void lineEndsBecomeOne();
    void nothingToFind();
    void findsVariants_data();
    void findsVariants();
    void numbersAreWhole_data();
    void numbersAreWhole();
    void countsOccurrences_data();
    void countsOccurrences();
    void spansAreOfTheOriginal_data();
    void spansAreOfTheOriginal();
    void endlessMarksTakeNoTime();
    void locatorsComeInOrder();
    void builtInStoryIsFound_data();
    void builtInStoryIsFound();
    void oneAlteredFigureIsReportedAlone_data();
    void oneAlteredFigureIsReportedAlone();
};

void ArticleTextTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"empty"_qs;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"empty"_qs;
    QTest::newRow("too large") << QByteArray(maxArticleBytes + 1, 'a') << u"too-large"_qs;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"not-text"_qs;
    QTest::newRow("zeros") << QByteArray(64, '\0') << u"not-text"_qs;
    QTest::newRow("control characters") << QByteArray("abc\x01") << u"not-text"_qs;
    QTest::newRow("ISO-2022-JP") << QByteArray("\x1b$B$3$l\x1b(B") << u"not-text"_qs;
    QTest::newRow("cut inside a character") << QByteArray("\x82\xa0\x82") << u"not-text"_qs;
    QTest::newRow("no character in Shift_JIS") << QByteArray("\x82\xa0\xa0\x82\xa0") << u"not-text"_qs;
    QTest::newRow("half a pair in UTF-16") << QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6) << u"not-text"_qs;
    QTest::newRow("odd UTF-16") << QByteArray("\xFF\xFE\x41\x00\x42", 5) << u"not-text"_qs;
}

void ArticleTextTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const ArticleReading reading = readArticle(bytes);
    QVERIFY(!reading.article);
    QTEST(codes(reading.problems).join(u' '), "code");
    QVERIFY(hasErrors(reading.problems));
    QVERIFY(!problemText(reading.problems.front(), Language::japanese()).isEmpty());
}

void ArticleTextTest::refusesFiles()
{
    QCOMPARE(codes(readArticleFile({}).problems), QStringList{u"cannot-read"_qs});
    QCOMPARE(codes(readArticleFile(u"/nowhere/at/all"_qs).problems), QStringList{u"cannot-read"_qs});
    QCOMPARE(codes(readArticleFile(u"/dev/zero"_qs).problems), QStringList{u"cannot-read"_qs});
    const QTemporaryDir folder;
    QCOMPARE(codes(readArticleFile(folder.path()).problems), QStringList{u"cannot-read"_qs});
    QFile file(folder.filePath(u"large.txt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maxArticleBytes + 1));
    QCOMPARE(codes(readArticleFile(file.fileName()).problems), QStringList{u"too-large"_qs});
    QVERIFY(file.resize(0));
    QCOMPARE(codes(readArticleFile(file.fileName()).problems), QStringList{u"empty"_qs});
    QCOMPARE(file.write("\x82\xa0\n"), qint64(3));
    file.close();
    const ArticleReading reading = readArticleFile(file.fileName());
    QVERIFY(reading.article);
    QCOMPARE(reading.article->text, u"あ\n"_qs);
}

void ArticleTextTest::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QString plain = u"支出は600億~650億ドル。\n株価は9.43ドル下がった。\n"_qs;
    const QString english = u"The share fell $9.43.\n"_qs;
    QTest::newRow("UTF-8") << encoded(plain, TextEncoding::Utf8) << plain << u"UTF-8"_qs;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + encoded(plain, TextEncoding::Utf8) << plain << u"UTF-8"_qs;
    QTest::newRow("ASCII") << english.toLatin1() << english << u"UTF-8"_qs;
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + encoded(plain, TextEncoding::Utf16Le) << plain << u"UTF-16LE"_qs;
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + encoded(plain, TextEncoding::Utf16Be) << plain << u"UTF-16BE"_qs;
    QTest::newRow("UTF-16LE") << encoded(plain, TextEncoding::Utf16Le) << plain << u"UTF-16LE"_qs;
    QTest::newRow("UTF-16BE") << encoded(plain, TextEncoding::Utf16Be) << plain << u"UTF-16BE"_qs;
    QTest::newRow("UTF-16LE, English") << encoded(english, TextEncoding::Utf16Le) << english << u"UTF-16LE"_qs;
    QTest::newRow("UTF-16BE, English") << encoded(english, TextEncoding::Utf16Be) << english << u"UTF-16BE"_qs;
    const QString zeros = u"一つの　一"_qs; // zeros in the other half only
    QTest::newRow("UTF-16LE, no ASCII") << encoded(zeros, TextEncoding::Utf16Le) << zeros << u"UTF-16LE"_qs;
    QTest::newRow("UTF-16BE, no ASCII") << encoded(zeros, TextEncoding::Utf16Be) << zeros << u"UTF-16BE"_qs;
    QTest::newRow("Shift_JIS") << encoded(plain, TextEncoding::ShiftJis) << plain << u"Shift_JIS"_qs;
    const QString vendor = u"①髙﨑ﾃｽﾄ\\~"_qs; // Microsoft's additions, half-width kana, backslash and tilde as themselves
    QTest::newRow("CP932") << encoded(vendor, TextEncoding::ShiftJis) << vendor << u"Shift_JIS"_qs;
}

void ArticleTextTest::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const ArticleReading reading = readArticle(bytes);
    QVERIFY(reading.article);
    QVERIFY(reading.problems.empty());
    QTEST(reading.article->text, "text");
    QTEST(encodingName(reading.article->encoding), "encoding");
}

void ArticleTextTest::damageBehindAByteOrderMarkIsNotText()
{
    QByteArray bytes = "\xEF\xBB\xBF" + encoded(u"支出"_qs, TextEncoding::Utf8);
    bytes.chop(1);
    QCOMPARE(codes(readArticle(bytes).problems), QStringList{u"not-text"_qs});
}

void ArticleTextTest::lineEndsBecomeOne()
{
    QCOMPARE(readArticle("a\r\nb\rc\n\r\n").article->text, u"a\nb\nc\n\n"_qs);
}

void ArticleTextTest::nothingToFind()
{
    QVERIFY(locate({}, {u"text"_qs, TextEncoding::Utf8}).empty());
    QCOMPARE(placeOf({}, u"50%"_qs).status, LocatorStatus::Missing);
    QCOMPARE(placeOf(u"text"_qs, {}).status, LocatorStatus::Missing);
    QCOMPARE(placeOf(u"a\u200bb"_qs, u"\u200b"_qs).count, 0);
}

void ArticleTextTest::findsVariants_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &article, const QString &text) {
        QTest::newRow(name) << article << text;
    };
    row("as printed", u"は600億~650億ドルに"_qs, u"600億~650億ドル"_qs);
    row("wave dash", u"は600億〜650億ドルに"_qs, u"600億~650億ドル"_qs);
    row("full-width tilde", u"は600億～650億ドルに"_qs, u"600億~650億ドル"_qs);
    row("wave dash in the locator", u"は600億~650億ドルに"_qs, u"600億〜650億ドル"_qs);
    row("full-width digits", u"は６００億～６５０億ドルに"_qs, u"600億~650億ドル"_qs);
    row("full-width percent and point", u"（１．４８％減）"_qs, u"1.48%"_qs);
    row("full-width comma", u"６，７１０億"_qs, u"6,710億"_qs);
    row("half-width kana", u"550万ﾄﾞﾙで"_qs, u"550万ドル"_qs);
    row("decomposed kana", u"550万ト\u3099ルで"_qs, u"550万ドル"_qs);
    row("square kana", u"550万㌦で"_qs, u"550万ドル"_qs);
    row("minus sign", u"−1.48%"_qs, u"-1.48%"_qs);
    row("en dash", u"$60–65 billion"_qs, u"$60-65 billion"_qs);
    row("em dash in the locator", u"$60-65"_qs, u"$60—65"_qs);
    row("no-break space", u"2\u00a0GW or more"_qs, u"2 GW or more"_qs);
    row("thin space", u"2\u2009GW"_qs, u"2 GW"_qs);
    row("ideographic space", u"2　GW"_qs, u"2 GW"_qs);
    row("line end for a space", u"2 GW\nor more"_qs, u"2 GW or more"_qs);
    row("zero width space inside", u"600億\u200b~\u2060650億"_qs, u"600億~650億"_qs);
}

void ArticleTextTest::findsVariants()
{
    QFETCH(QString, article);
    QFETCH(QString, text);
    QCOMPARE(placeOf(article, text).status, LocatorStatus::Found);
    QCOMPARE(placeOf(article, text).count, 1);
}

void ArticleTextTest::numbersAreWhole_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto row = [](const QString &article, const QString &text, int count) {
        QTest::addRow("%s in %s", qPrintable(text), qPrintable(article)) << article << text << count;
    };
    row(u"150%"_qs, u"50%"_qs, 0);
    row(u"１50%"_qs, u"50%"_qs, 0);
    row(u"1.50%"_qs, u"50%"_qs, 0);
    row(u"1,50%"_qs, u"50%"_qs, 0);
    row(u"1550万ドル"_qs, u"550万ドル"_qs, 0);
    row(u"1,550万ドル"_qs, u"550万ドル"_qs, 0);
    row(u"1,550万と550万"_qs, u"550万"_qs, 1);
    row(u"E70"_qs, u"E7"_qs, 0);
    row(u"E7.5"_qs, u"E7"_qs, 0);
    row(u"E7,500"_qs, u"E7"_qs, 0);
    row(u"E7。"_qs, u"E7"_qs, 1);
    row(u"E7, E7."_qs, u"E7"_qs, 2);
    row(u"+50%"_qs, u"50%"_qs, 1);
    row(u"-50%"_qs, u"50%"_qs, 1);
    row(u".50%"_qs, u"50%"_qs, 1);
    row(u"約50%、50％"_qs, u"50%"_qs, 2);
    row(u"Llama3"_qs, u"Llama"_qs, 1);
    row(u"627.25"_qs, u"627"_qs, 0);
    row(u"11"_qs, u"1"_qs, 0);
    row(u"11111 1"_qs, u"1"_qs, 1);
}

void ArticleTextTest::numbersAreWhole()
{
    QFETCH(QString, article);
    QFETCH(QString, text);
    QTEST(placeOf(article, text).count, "count");
}

void ArticleTextTest::countsOccurrences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("start");
    QTest::newRow("first") << u"50%"_qs << 1 << u"found"_qs << 2 << 0;
    QTest::newRow("second") << u"50%"_qs << 2 << u"found"_qs << 2 << 9;
    QTest::newRow("third of two") << u"50%"_qs << 3 << u"elsewhere"_qs << 2 << 9;
    QTest::newRow("none") << u"51%"_qs << 1 << u"missing"_qs << 0 << -1;
    QTest::newRow("itself twice over") << u"aa"_qs << 2 << u"elsewhere"_qs << 1 << 13;
}

void ArticleTextTest::countsOccurrences()
{
    QFETCH(QString, text);
    QFETCH(int, occurrence);
    const LocatorPlace place = placeOf(u"50% 150% 50% aaa"_qs, text, occurrence);
    QTEST(locatorStatusName(place.status), "status");
    QTEST(place.count, "count");
    QTEST(static_cast<int>(place.span.start), "start");
    QCOMPARE(place.use.locator.occurrence, occurrence);
}

void ArticleTextTest::spansAreOfTheOriginal_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("plain") << u"は50%だ"_qs << u"50%"_qs << u"50%"_qs;
    QTest::newRow("after a longer form") << u"㌦㌦５０％だ"_qs << u"50%"_qs << u"５０％"_qs;
    QTest::newRow("half-width kana") << u"と550万ﾄﾞﾙだ"_qs << u"550万ドル"_qs << u"550万ﾄﾞﾙ"_qs;
    QTest::newRow("part of a square") << u"と550万㌦だ"_qs << u"550万ド"_qs << u"550万㌦"_qs;
    QTest::newRow("beyond the basic plane") << u"𠮷野家50%だ"_qs << u"野家50%"_qs << u"野家50%"_qs;
    QTest::newRow("invisible inside") << u"a6\u200b00億b"_qs << u"600億"_qs << u"6\u200b00億"_qs;
    QTest::newRow("invisible around") << u"\ufeffa\u200b600億\u200bb"_qs << u"600億"_qs << u"600億"_qs;
}

void ArticleTextTest::spansAreOfTheOriginal()
{
    QFETCH(QString, article);
    QFETCH(QString, text);
    const LocatorPlace place = placeOf(article, text);
    QCOMPARE(place.status, LocatorStatus::Found);
    QTEST(article.mid(place.span.start, place.span.length), "marked");
}

void ArticleTextTest::endlessMarksTakeNoTime()
{
    QString text(1'000'000, u'\u0301');
    for (qsizetype i = 0; i < text.size(); i += 2)
        text[i] = u'\u0323'; // sorts before the other
    text.append(u"50%"_qs);
    QCOMPARE(placeOf(text, u"50%"_qs).status, LocatorStatus::Found);
}

void ArticleTextTest::locatorsComeInOrder()
{
    Story story;
    story.claims = {claimAt(u"b"_qs, 2), Claim()};
    for (const QString &text : {u"z"_qs, u"a"_qs}) {
        Fact fact;
        fact.id = text;
        fact.article.emplace().locator = Locator{text, 1};
        fact.checked.emplace().locator = Locator{u"never"_qs, 1};
        story.facts.push_back(fact);
    }
    story.facts.push_back({});
    const auto uses = locatorsOf(story);
    QCOMPARE(uses.size(), std::size_t(3));
    QCOMPARE(uses[0].id, u"z"_qs);
    QCOMPARE(uses[1].locator, (Locator{u"a"_qs, 1}));
    QVERIFY(uses[1].kind == LocatorUse::Kind::Fact);
    QVERIFY(uses[2].kind == LocatorUse::Kind::Claim);
    QCOMPARE(uses[2].id, u"C"_qs);
}

void ArticleTextTest::builtInStoryIsFound_data()
{
    const QString article = storyArticle();
    QTest::addColumn<QByteArray>("bytes");
    if (article.isEmpty()) {
        QTest::newRow("no article at hand") << QByteArray();
        return;
    }
    QTest::newRow("UTF-8") << encoded(article, TextEncoding::Utf8);
    QTest::newRow("UTF-16LE") << encoded(article, TextEncoding::Utf16Le);
    QTest::newRow("UTF-16BE") << encoded(article, TextEncoding::Utf16Be);
    QString inShiftJis = article; // which has no en dash
    inShiftJis.replace(u'–', u'-');
    QTest::newRow("Shift_JIS") << encoded(inShiftJis, TextEncoding::ShiftJis);
    QTest::newRow("full-width") << encoded(wide(article), TextEncoding::Utf8);
    QString waves = article;
    waves.replace(u'~', u'〜');
    QTest::newRow("wave dashes") << encoded(waves, TextEncoding::Utf8);
    QTest::newRow("wave dashes in Shift_JIS") << encoded(wide(inShiftJis), TextEncoding::ShiftJis);
}

void ArticleTextTest::builtInStoryIsFound()
{
    QFETCH(QByteArray, bytes);
    if (bytes.isEmpty())
        QSKIP("no article at hand");
    const ArticleReading reading = readArticle(bytes);
    QVERIFY(reading.article);
    QCOMPARE(lost(reading.article->text), QStringList());
}

void ArticleTextTest::oneAlteredFigureIsReportedAlone_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("reported");
    QTest::newRow("price") << u"627.25"_qs << u"637.25"_qs << QStringList{u"fact share.price"_qs, u"claim C06"_qs};
    QTest::newRow("growth") << u"から50%"_qs << u"から150%"_qs << QStringList{u"fact budget.claimed-growth"_qs, u"claim C04"_qs};
    QTest::newRow("power") << u"2GW"_qs << u"12GW"_qs << QStringList{u"fact datacentre.power"_qs, u"claim C08"_qs};
    QTest::newRow("cost") << u"550万"_qs << u"5,550万"_qs
                          << QStringList{u"fact training.cost"_qs, u"claim C10"_qs, u"claim C11"_qs};
    QTest::newRow("budget") << u"600億"_qs << u"610億"_qs << QStringList{u"fact budget.new"_qs, u"claim C02"_qs};
}

void ArticleTextTest::oneAlteredFigureIsReportedAlone()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString article = storyArticle();
    if (article.isEmpty())
        QSKIP("no article at hand");
    QVERIFY(article.contains(before));
    QTEST(lost(article.replace(before, after)), "reported");
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::ArticleTextTest)
#include "tst_articletext.moc"
