// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: commands on a picture: its story and values, options that count more, the same picture again, and clear refusals.
#include "tests/app/programfixture.h"
#include "tests/ui/picturefixture.h"
#include "ui/charts/chartbuilder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace tenbin::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString fact = u"budget.new"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The built-in story with one what-if value and other switches.
PictureSource source()
{
    PictureSource result{*readBuiltInStory().story, {}, viewOf(u"spending.growth"_s), {}};
    result.scenario.basis = Basis::Checked;
    result.scenario.overrides.insert(fact, {Rational(100'000'000'000), Rational(110'000'000'000)});
    result.view.options.language = Language::japanese();
    result.view.theme = Theme::Dark;
    return result;
}

} // namespace

class TestPictureCommand final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void figuresAreThoseOfThePicture_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s})
            QTest::newRow(qPrintable(format)) << format;
    }

    void figuresAreThoseOfThePicture()
    {
        QFETCH(QString, format);
        const QString path = put(u"a."_s + format, pictureOf(source(), format));
        const Outcome plain = run({u"figures"_s, u"--json"_s, u"--basis"_s, u"checked"_s, u"--set"_s, fact + u"=100e9..110e9"_s});
        const Outcome picture = run({u"figures"_s, path, u"--json"_s});
        QCOMPARE(picture.code, 0);
        QVERIFY(!plain.data.isEmpty());
        QCOMPARE(picture.data, plain.data);
    }

    void optionsCountMore()
    {
        const QString path = put(u"a.svg"_s, pictureOf(source(), u"svg"_s));
        const QStringList options{u"--json"_s, u"--basis"_s, u"article"_s, u"--set"_s, fact + u"=61e9"_s};
        QCOMPARE(run(QStringList{u"figures"_s, path} + options).data, run(QStringList{u"figures"_s} + options).data);
    }

    void otherValuesOfThePictureStay()
    {
        const QString path = put(u"a.svg"_s, pictureOf(source(), u"svg"_s));
        const Outcome both = run({u"figures"_s, path, u"--json"_s, u"--set"_s, u"budget.previous=50e9"_s});
        QCOMPARE(both.data,
            run({u"figures"_s, u"--json"_s, u"--basis"_s, u"checked"_s, u"--set"_s, fact + u"=100e9..110e9"_s, u"--set"_s,
                    u"budget.previous=50e9"_s})
                .data);
    }

    void aNamedScenarioTakesThePlaceOfItsValues()
    {
        const QString path = put(u"a.svg"_s, pictureOf(source(), u"svg"_s));
        const QString scenario = put(u"s.json"_s, R"({"set": {"budget.previous": "50e9"}})");
        QCOMPARE(run({u"figures"_s, path, u"--json"_s, u"--scenario"_s, scenario}).data,
            run({u"figures"_s, u"--json"_s, u"--basis"_s, u"checked"_s, u"--scenario"_s, scenario}).data);
    }

    void checkAndChartsReadItToo()
    {
        const QString path = put(u"a.pdf"_s, pictureOf(source(), u"pdf"_s));
        const QStringList values{u"--json"_s, u"--basis"_s, u"checked"_s, u"--set"_s, fact + u"=100e9..110e9"_s};
        QCOMPARE(run({u"check"_s, path, u"--json"_s}).data, run(QStringList{u"check"_s} + values).data);
        QVERIFY(run({u"charts"_s, path}).data.contains("At $100"));
        QVERIFY(!run({u"charts"_s}).data.contains("At $100"));
    }

    void exportMakesTheSamePictureAgain_data() { figuresAreThoseOfThePicture_data(); }

    void exportMakesTheSamePictureAgain()
    {
        QFETCH(QString, format);
        const QByteArray first = pictureOf(source(), format);
        const QString path = put(u"a."_s + format, first);
        const Outcome outcome = run({u"export"_s, path, u"--format"_s, format, u"--output"_s, m_folder->filePath(u"out"_s)});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.messages));
        QVERIFY(bytesOf(m_folder->filePath(u"out/spending.growth.ja.dark."_s + format)) == first);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("lost") << QByteArray("<svg/>") << u"[no-story-inside]"_s;
        QTest::newRow("newer") << pictureOf(source(), u"svg"_s).replace("tenbin-story-1:", "tenbin-story-2:")
                               << u"[newer-picture]"_s;
        QTest::newRow("cut") << pictureOf(source(), u"svg"_s).left(5000) << u"[damaged-picture]"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const QString path = put(u"a.svg"_s, bytes);
        for (const QStringList &command :
            {QStringList{u"figures"_s, path}, QStringList{u"check"_s, path},
                QStringList{u"export"_s, path, u"--all"_s, u"--format"_s, u"svg"_s, u"--output"_s, m_folder->filePath(u"o"_s)}}) {
            const Outcome outcome = run(command);
            QCOMPARE(outcome.code, 3);
            QVERIFY2(outcome.messages.contains(code), qPrintable(outcome.messages));
        }
        QVERIFY(!QDir(m_folder->filePath(u"o"_s)).exists());
    }

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestPictureCommand)
#include "tst_picturecommand.moc"
