// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: the save dialog: choices and what is remembered, the preview, names and refusals, and what is written in the end.
#include "ui/charts/chartbuilder.h"
#include "ui/export/choices.h"
#include "ui/export/dialog.h"
#include "ui/export/manifest.h"
#include "ui/export/preview.h"
#include "ui/export/progress.h"
#include "ui/noticebar.h"
#include "ui/storydocument.h"
#include "ui/uilanguage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace tenbin;
using namespace Qt::StringLiterals;

class TestPictureDialog final : public QObject {
    Q_OBJECT
private:
    StoryDocument m_document{Language::english()};
    QTemporaryDir m_folder;

    [[nodiscard]] PictureSettings settings() const
    {
        PictureSettings chosen;
        chosen.folder = m_folder.path();
        return chosen;
    }
    [[nodiscard]] static PictureContext context(const QString &chart = u"spending.growth"_s)
    {
        return {chart, LanguageId::English, Theme::Light, {}, {}};
    }
    template <typename Widget>
    [[nodiscard]] static Widget *withText(const QWidget &in, const QString &text)
    {
        for (Widget *each : in.findChildren<Widget *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] static QPushButton *saveButton(const PictureDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }
    [[nodiscard]] static QStringList words(const QWidget &in)
    {
        QStringList all;
        for (const QLabel *label : in.findChildren<QLabel *>())
            all << QString(label->text()).replace(u"<br>"_s, u"\n"_s).remove(QRegularExpression(u"<[^>]*>"_s));
        return all;
    }
    [[nodiscard]] static bool says(const QWidget &in, const QString &part)
    {
        const QStringList all = words(in);
        return std::any_of(all.cbegin(), all.cend(), [&](const QString &each) { return each.contains(part); });
    }

private slots:
    void initTestCase()
    {
        if (!loadChartFonts())
            QSKIP("the fonts are not installed");
        m_document.openBuiltIn();
    }

    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
    }

    void settingsComeBackAsTheyWent()
    {
        PictureSettings chosen = settings();
        chosen.preset = u"custom"_s;
        chosen.size = {1300, 900};
        chosen.formats = {u"svg"_s, u"csv"_s};
        chosen.languages = {u"ja"_s, u"en"_s};
        chosen.themes = {u"dark"_s};
        chosen.transparent = true;
        chosen.allCharts = true;
        chosen.story = false;
        chosen.namePattern = u"{date}-{chart}"_s;
        const PictureDialog dialog(m_document, context(), chosen, nullptr);
        QVERIFY(dialog.choices() == chosen);
    }

    void whatIsOpenComesFromTheWindow()
    {
        const PictureSettings complete =
            completeSettings(settings(), {u"market.day"_s, LanguageId::Japanese, Theme::Contrast, {}, {}});
        QCOMPARE(complete.languages, QStringList{u"ja"_s});
        QCOMPARE(complete.themes, QStringList{u"contrast"_s});
    }

    void ownSizeSurvivesAPreset()
    {
        PictureSettings chosen = settings();
        chosen.preset = u"custom"_s;
        chosen.size = {1300, 900};
        PictureDialog dialog(m_document, context(), chosen, nullptr);
        auto *preset = dialog.findChild<QComboBox *>();
        const QList<QSpinBox *> sides = dialog.findChildren<QSpinBox *>();
        preset->setCurrentIndex(preset->findData(u"slide-4k"_s));
        QCOMPARE(sides.at(0)->value(), 3840);
        QVERIFY(!sides.at(0)->isEnabled());
        preset->setCurrentIndex(preset->findData(u"custom"_s));
        QCOMPARE(sides.at(0)->value(), 1300);
        QCOMPARE(sides.at(1)->value(), 900);
        QVERIFY(sides.at(1)->isEnabled());
    }

    void missingChoices_data()
    {
        QTest::addColumn<QStringList>("unchecked");
        QTest::addColumn<QString>("said");
        QTest::newRow("format") << QStringList{u"PNG"_s} << u"at least one format"_s;
        QTest::newRow("language") << QStringList{u"English"_s} << u"at least one language"_s;
        QTest::newRow("colours") << QStringList{u"Light"_s} << u"the colours"_s;
    }

    void missingChoices()
    {
        QFETCH(QStringList, unchecked);
        QFETCH(QString, said);
        PictureDialog dialog(m_document, context(), settings(), nullptr);
        QVERIFY(saveButton(dialog)->isEnabled());
        for (const QString &text : unchecked)
            withText<QCheckBox>(dialog, text)->setChecked(false);
        QVERIFY(!saveButton(dialog)->isEnabled());
        QVERIFY2(says(dialog, said), qPrintable(words(dialog).join(u'|')));
        for (const QString &text : unchecked)
            withText<QCheckBox>(dialog, text)->setChecked(true);
        QTRY_VERIFY(saveButton(dialog)->isEnabled());
    }

    void previewIsTheRendering()
    {
        PictureDialog dialog(m_document, context(), settings(), nullptr);
        dialog.show();
        QTRY_VERIFY(!dialog.preview()->content().picture.isNull());
        const QImage shown = dialog.preview()->content().picture;
        const PictureOptions slide;
        PictureOptions options = slide;
        options.scale = double(shown.width()) / slide.size.width();
        QCOMPARE(shown, *renderImage(*m_document.plan(u"spending.growth"_s), options));
        withText<QCheckBox>(dialog, u"Light"_s)->setChecked(false);
        withText<QCheckBox>(dialog, u"Dark"_s)->setChecked(true);
        QTRY_VERIFY(dialog.preview()->content().picture != shown);
        withText<QCheckBox>(dialog, u"Without background"_s)->setChecked(true);
        QTRY_VERIFY(dialog.preview()->content().transparent);
        QCOMPARE(dialog.preview()->content().picture.pixelColor(0, 0).alpha(), 0);
    }

    void previewOfDataIsItsText()
    {
        PictureSettings chosen = settings();
        chosen.formats = {u"csv"_s};
        PictureDialog dialog(m_document, context(), chosen, nullptr);
        QTRY_VERIFY(!dialog.preview()->content().text.isEmpty());
        QVERIFY(dialog.preview()->content().text.startsWith(u"What,"_s));
    }

    void slidesHaveTheirOwnSize()
    {
        PictureSettings chosen = settings();
        chosen.formats = {u"pptx"_s};
        chosen.preset = u"custom"_s;
        chosen.size = {150, 100};
        PictureDialog dialog(m_document, context(), chosen, nullptr);
        QTRY_VERIFY(!dialog.preview()->content().picture.isNull());
        const QSize size = dialog.preview()->content().picture.size();
        QVERIFY(qAbs(size.width() * 9.0 / 16 - size.height()) < 2);
    }

    void tooSmallIsSaidBeforeAnythingIsWritten()
    {
        PictureSettings chosen = settings();
        chosen.preset = u"custom"_s;
        chosen.size = {200, 150};
        PictureDialog dialog(m_document, context(), chosen, nullptr);
        QTRY_VERIFY(dialog.preview()->content().refusal.contains(u"too small"_s));
        QVERIFY(!saveButton(dialog)->isEnabled());
        auto *preset = dialog.findChild<QComboBox *>();
        preset->setCurrentIndex(preset->findData(u"slide"_s));
        QTRY_VERIFY(saveButton(dialog)->isEnabled());
        QVERIFY(dialog.preview()->content().refusal.isEmpty());
    }

    void namesAndWhatIsReplaced()
    {
        PictureDialog dialog(m_document, context(), settings(), nullptr);
        QTRY_VERIFY(says(dialog, u"Writes 1 file: spending.growth.en.light.png"_s));
        QFile there(m_folder.filePath(u"2025-01-24 図.png"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        for (QLineEdit *edit : dialog.findChild<ExportChoices *>()->findChildren<QLineEdit *>()) {
            if (edit->text().startsWith(u'{'))
                edit->setText(u"{date} 図"_s);
        }
        QTRY_VERIFY(says(dialog, u"2025-01-24 図.png"_s));
        QVERIFY(says(dialog, u"1 file is there already"_s));
        withText<QCheckBox>(dialog, u"SVG"_s)->setChecked(true);
        QTRY_VERIFY(says(dialog, u"Writes 2 files"_s));
    }

    void writesAndRemembers()
    {
        PictureSettings chosen = settings();
        chosen.formats = {u"png"_s, u"csv"_s};
        chosen.languages = {u"ja"_s, u"en"_s};
        PictureDialog dialog(m_document, context(), chosen, nullptr);
        const QSignalSpy saved(&dialog, &PictureDialog::saved);
        saveButton(dialog)->click();
        QTRY_COMPARE(saved.size(), 1);
        const QStringList expected{u"spending.growth.en.csv"_s, u"spending.growth.en.light.png"_s, u"spending.growth.ja.csv"_s,
            u"spending.growth.ja.light.png"_s, manifestName()};
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files, QDir::Name), expected);
        QCOMPARE(saved.first().first().toStringList().size(), 4);
        chosen.themes = {u"light"_s};
        QVERIFY(dialog.choices() == chosen);
    }

    void storyInside_data()
    {
        QTest::addColumn<bool>("inside");
        QTest::newRow("inside") << true;
        QTest::newRow("left out") << false;
    }

    void storyInside()
    {
        QFETCH(bool, inside);
        PictureDialog dialog(m_document, context(), settings(), nullptr);
        withText<QCheckBox>(dialog, u"Keep the story inside"_s)->setChecked(inside);
        const QSignalSpy saved(&dialog, &PictureDialog::saved);
        saveButton(dialog)->click();
        QTRY_COMPARE(saved.size(), 1);
        QFile file(m_folder.filePath(u"spending.growth.en.light.png"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(!findCapsule(file.readAll()).isEmpty(), inside);
    }

    void aFailureStaysToBeRead()
    {
        PictureSettings chosen = settings();
        QFile file(m_folder.filePath(u"in the way"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        chosen.folder = file.fileName();
        PictureDialog dialog(m_document, context(), chosen, nullptr);
        QTRY_VERIFY(says(dialog, u"The folder is a file."_s));
        const QSignalSpy saved(&dialog, &PictureDialog::saved);
        saveButton(dialog)->click();
        QTRY_VERIFY(says(dialog, u"The folder cannot be made"_s));
        QTest::qWait(200); // longer than the preview waits
        QVERIFY(says(dialog, u"The folder cannot be made"_s));
        QCOMPARE(saved.size(), 0);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"in the way"_s});
    }

    void cancelStopsTheJobFirst()
    {
        PictureSettings chosen = settings();
        chosen.allCharts = true;
        chosen.preset = u"slide-4k"_s;
        PictureDialog dialog(m_document, context(), chosen, nullptr);
        dialog.show();
        saveButton(dialog)->click();
        auto *progress = dialog.findChild<ExportProgress *>();
        QTRY_VERIFY(progress->isRunning());
        auto *cancel = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
        cancel->click();
        QVERIFY(!progress->isRunning());
        QVERIFY(dialog.isVisible());
        QVERIFY(withText<QCheckBox>(dialog, u"PNG"_s)->isEnabled());
        cancel->click();
        QVERIFY(!dialog.isVisible());
    }

    void labelsHaveBuddies()
    {
        const PictureDialog dialog(m_document, context(), settings(), nullptr);
        auto *form = dialog.findChild<QFormLayout *>();
        for (int row = 0; row < form->rowCount(); ++row) {
            auto *label = qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget());
            QVERIFY(label && label->buddy());
            QVERIFY2(label->text().contains(u'&'), qPrintable(label->text()));
        }
    }

    void wordsFollowTheLanguage()
    {
        PictureDialog dialog(m_document, context(), settings(), nullptr);
        QVERIFY(withText<QCheckBox>(dialog, u"Keep the story inside"_s));
        UiLanguage language;
        language.install(LanguageId::Japanese);
        QTRY_VERIFY(withText<QCheckBox>(dialog, u"資料を画像に入れる"_s));
        QCOMPARE(dialog.windowTitle(), u"画像を保存"_s);
        QCOMPARE(dialog.findChild<QComboBox *>()->itemText(0), u"スライド"_s);
        language.install(LanguageId::English);
        QTRY_COMPARE(dialog.windowTitle(), u"Save picture"_s);
    }

    void noticeHasTheWaysToTheFiles()
    {
        NoticeBar bar;
        bar.showFiles({}, 0);
        QVERIFY(bar.isHidden());
        const QSignalSpy wanted(&bar, &NoticeBar::folderWanted);
        bar.showFiles({u"/tmp/図/a.png"_s, u"/tmp/図/b.png"_s}, 3);
        QVERIFY(!bar.isHidden());
        QVERIFY2(bar.text().contains(u"2 files saved in /tmp/図"_s) && bar.text().contains(u'3'), qPrintable(bar.text()));
        withText<QPushButton>(bar, u"Open folder"_s)->click();
        QCOMPARE(wanted.first().first().toString(), u"/tmp/図"_s);
        withText<QPushButton>(bar, u"Copy paths"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"/tmp/図/a.png\n/tmp/図/b.png"_s);
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(TestPictureDialog)
#include "tst_picturedialog.moc"
