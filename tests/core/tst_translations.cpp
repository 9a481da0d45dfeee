// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the test that every English text of the program has its Japanese, and that no Japanese is left without its English.
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace tenbin {

namespace {

/// A text and where it was read; the comment tells equal texts of one context apart.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< several only for numerus forms
    bool unfinished = false;
    bool obsolete = false;
    QString file;

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
    [[nodiscard]] QString shown() const { return file + u": "_qs + context + u": "_qs + source; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    const auto type = xml.attributes().value(u"type"_qs);
    message.unfinished = type == u"unfinished";
    message.obsolete = type == u"obsolete" || type == u"vanished";
    QString text;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
        if (xml.isStartElement() && xml.name() == u"numerusform")
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations.append(text);
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    const QString name = QFileInfo(path).fileName();
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            message = {.context = context, .source = {}, .comment = {}, .translations = {}, .file = name};
        else if (xml.isStartElement() && xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"comment")
            message.comment = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"translation")
            readTranslation(xml, message);
        else if (xml.isEndElement() && xml.name() == u"message")
            messages.append(message);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString lupdate()
{
    const QStringList folders{QLibraryInfo::path(QLibraryInfo::BinariesPath), QStringLiteral("/usr/lib/qt6/bin")};
    const QString found = QStandardPaths::findExecutable(QStringLiteral("lupdate"), folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("lupdate")) : found;
}

/// %1, %2, %n, %L1 … as a sorted list without repeats: a translation may say an argument twice.
QStringList places(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:[1-9]|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

/// One line each, because a failure's own text is cut off after a thousand letters.
QString list(const QStringList &texts)
{
    for (const QString &text : texts)
        qWarning("%s", qPrintable(text));
    return QString::number(texts.size()) + u" texts"_qs;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileIsReadable();
    void everyTranslationIsFinished();
    void placesAgree();
    void equalTextsAgree();
    void everySourceHasJapanese();
    void noOrphans();

private:
    QList<Message> m_written; ///< what stands in resources/i18n
    QMap<QString, Message> m_used; ///< what lupdate finds in the program; empty without lupdate
    QString m_reason; ///< why m_used is empty
};

void TranslationsTest::initTestCase()
{
    const QString root = QStringLiteral(TENBIN_SOURCE_DIR);
    const QDir words(root + u"/resources/i18n"_qs);
    for (const QString &name : words.entryList({QStringLiteral("*_ja.ts")}, QDir::Files, QDir::Name))
        m_written += readMessages(words.filePath(name));

    const QString program = lupdate();
    if (program.isEmpty()) {
        m_reason = QStringLiteral("lupdate is not installed (Debian: qt6-l10n-tools)");
        return;
    }
    // -I lets it find each class's namespace, which is part of the context of tr().
    // `language.translate("Context", "text")` needs no -tr-function-alias: lupdate takes every call of that name.
    QTemporaryDir folder;
    const QString found = folder.filePath(QStringLiteral("found.ts"));
    QProcess run;
    run.start(program,
        {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), u"-I"_qs, root, root + u"/core"_qs,
            root + u"/ui"_qs, root + u"/app"_qs, QStringLiteral("-target-language"), QStringLiteral("ja"), QStringLiteral("-ts"),
            found});
    if (!run.waitForFinished(120000) || run.exitCode() != 0) {
        m_reason = QStringLiteral("lupdate failed: ") + QString::fromLocal8Bit(run.readAllStandardError());
        return;
    }
    for (const Message &message : readMessages(found))
        m_used.insert(message.key(), message);
}

void TranslationsTest::everyFileIsReadable()
{
    const QDir words(QStringLiteral(TENBIN_SOURCE_DIR "/resources/i18n"));
    const QStringList names = words.entryList({QStringLiteral("*_ja.ts")}, QDir::Files);
    QVERIFY2(!names.isEmpty(), qPrintable(words.path()));
    for (const QString &name : names) {
        QFile file(words.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(name + u": "_qs + xml.errorString()));
    }
}

void TranslationsTest::everyTranslationIsFinished()
{
    QStringList faults;
    for (const Message &message : m_written) {
        const bool blank = message.translations.contains(QString()) || message.translations.isEmpty();
        if (message.unfinished || message.obsolete || blank)
            faults.append(message.shown());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TranslationsTest::placesAgree()
{
    QStringList faults;
    for (const Message &message : m_written) {
        for (const QString &translation : message.translations) {
            if (places(translation) != places(message.source))
                faults.append(message.shown() + u" / "_qs + translation);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

// All files become one: the same text in two of them must not say two things.
void TranslationsTest::equalTextsAgree()
{
    QHash<QString, Message> seen;
    QStringList faults;
    for (const Message &message : m_written) {
        const auto before = seen.constFind(message.key());
        if (before != seen.constEnd() && before->translations != message.translations)
            faults.append(message.shown() + u" / "_qs + before->file);
        seen.insert(message.key(), message);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TranslationsTest::everySourceHasJapanese()
{
    if (m_used.isEmpty())
        QSKIP(qPrintable(m_reason.isEmpty() ? u"lupdate found no text at all"_qs : m_reason));
    QMap<QString, Message> missing = m_used;
    for (const Message &message : m_written)
        missing.remove(message.key());
    QStringList faults;
    for (const Message &message : missing)
        faults.append(message.context + u": "_qs + message.source);
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

void TranslationsTest::noOrphans()
{
    if (m_used.isEmpty())
        QSKIP(qPrintable(m_reason.isEmpty() ? u"lupdate found no text at all"_qs : m_reason));
    QStringList faults;
    for (const Message &message : m_written) {
        if (!m_used.contains(message.key()))
            faults.append(message.shown());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(list(faults)));
}

} // namespace tenbin

QTEST_GUILESS_MAIN(tenbin::TranslationsTest)
#include "tst_translations.moc"
