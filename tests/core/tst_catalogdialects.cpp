// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: catalogues in any encoding, with any delimiter, line end and order of columns, and the same with damaged bytes.
#include "core/catalogfixture.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

#include <memory>

using namespace tenbin;

namespace {

QByteArray encoded(const QString &text, const QString &coding)
{
    if (coding == QLatin1String("cp932")) {
        UErrorCode error = U_ZERO_ERROR;
        const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("windows-31j", &error), &ucnv_close);
        QByteArray bytes(text.size() * 2 + 16, '\0');
        bytes.resize(ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
            reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &error));
        return U_FAILURE(error) ? QByteArray() : bytes;
    }
    if (coding.startsWith(QLatin1String("utf-16"))) {
        QStringEncoder encoder(coding.contains(QLatin1String("be")) ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
        const QByteArray mark = coding.contains(QLatin1String("be")) ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
        const QByteArray bytes = encoder.encode(text);
        return coding.endsWith(QLatin1String("bom")) ? mark + bytes : bytes;
    }
    return coding.endsWith(QLatin1String("bom")) ? "\xEF\xBB\xBF" + text.toUtf8() : text.toUtf8();
}

/// A table written by somebody else's rules, and what it must be read as.
struct Written {
    QByteArray bytes;
    std::vector<CatalogueModel> models;
};

QString quotedIfNeeded(const QString &cell, QChar delimiter)
{
    const bool plain = !cell.contains(delimiter) && !cell.contains(u'"') && !cell.contains(u'\n') && cell == cell.trimmed();
    return plain ? cell : u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Written randomTable(QRandomGenerator &random)
{
    const auto pick = [&](const QStringList &list) { return list[static_cast<qsizetype>(random.bounded(list.size()))]; };
    const QString coding = pick({QStringLiteral("utf-8"), QStringLiteral("utf-8-bom"), QStringLiteral("utf-16le-bom"),
        QStringLiteral("utf-16be-bom"), QStringLiteral("utf-16le"), QStringLiteral("cp932")});
    const QChar delimiter = pick({QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t")}).front();
    const QString end = pick({QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")});
    const bool comma = delimiter == u';' && random.bounded(2) == 0;
    QStringList columns{QStringLiteral("name"), QStringLiteral("parameters"), QStringLiteral("cost"), QStringLiteral("note")};
    for (qsizetype i = columns.size() - 1; i > 0; --i)
        columns.swapItemsAt(i, static_cast<qsizetype>(random.bounded(i + 1)));
    const QHash<QString, QString> headings{
        {QStringLiteral("name"), pick({QStringLiteral("Model"), QStringLiteral("モデル名"), QStringLiteral("NAME")})},
        {QStringLiteral("parameters"),
            pick({QStringLiteral("Parameters"), QStringLiteral("パラメーター数"), QStringLiteral("params")})},
        {QStringLiteral("cost"),
            pick({QStringLiteral("Cost (USD)"), QStringLiteral("費用（ドル）"), QStringLiteral("training_cost_usd")})},
        {QStringLiteral("note"), QStringLiteral("Notes")}};
    QString text;
    for (const QString &column : columns)
        text += quotedIfNeeded(headings[column], delimiter) + (column == columns.last() ? end : QString(delimiter));
    Written written;
    qint64 line = 2;
    for (int row = 0; row < 30; ++row) {
        const int thousandths = 1 + static_cast<int>(random.bounded(900'000));
        QString cost = QStringLiteral("%1.%2").arg(thousandths / 100).arg(thousandths % 100, 2, 10, QLatin1Char('0'));
        CatalogueModel model;
        model.name =
            QStringLiteral("m%1 %2").arg(row).arg(pick({QStringLiteral("模型"), QStringLiteral("a,b"), QStringLiteral("\"q\"")}));
        const int size = 1 + static_cast<int>(random.bounded(999));
        model.parameters = CatalogueNumber{size * 1e9, QString::number(size) + QStringLiteral("e9")};
        model.cost = CatalogueNumber{cost.toDouble(), cost};
        model.line = line;
        const QString note = pick({QString(), QStringLiteral("two") + end + QStringLiteral("lines"), QStringLiteral("one")});
        const QHash<QString, QString> cells{{QStringLiteral("name"), model.name},
            {QStringLiteral("parameters"),
                QString::number(size) + pick({QStringLiteral("B"), QStringLiteral(" billion"), QStringLiteral("bn")})},
            {QStringLiteral("cost"), comma ? QString(cost).replace(u'.', u',') : pick({QStringLiteral("$"), QString()}) + cost},
            {QStringLiteral("note"), note}};
        for (const QString &column : columns) {
            QString cell = quotedIfNeeded(cells[column], delimiter);
            if (note.contains(end) && column == QLatin1String("note"))
                cell = u'"' + note + u'"';
            text += cell + (column == columns.last() ? end : QString(delimiter));
        }
        line += note.contains(end) ? 2 : 1;
        written.models.push_back(std::move(model));
    }
    written.bytes = encoded(text, coding);
    return written;
}

} // namespace

class TestCatalogDialects : public QObject {
    Q_OBJECT
private slots:
    void anyDialect_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void anyDialect()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Written written = randomTable(random);
        const CatalogueReading read = reading(written.bytes);
        QVERIFY2(read.catalogue, qPrintable(faultOf(read)));
        QCOMPARE(read.counts.badNumbers, 0);
        QCOMPARE(read.catalogue->models.size(), written.models.size());
        for (std::size_t i = 0; i < written.models.size(); ++i) {
            const CatalogueModel &model = read.catalogue->models[i];
            QCOMPARE(model.name, written.models[i].name);
            QCOMPARE(model.line, written.models[i].line);
            QCOMPARE(model.cost->printed, written.models[i].cost->printed);
            QCOMPARE(model.parameters->value, written.models[i].parameters->value);
        }
        QVERIFY(addsUp(read));
    }

    void damagedBytesNeverBreakTheAccount()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = randomTable(random).bytes;
            for (int hit = 0; hit < 3; ++hit)
                bytes[static_cast<qsizetype>(random.bounded(bytes.size()))] = static_cast<char>(random.bounded(256));
            if (round % 3 == 0)
                bytes.truncate(static_cast<qsizetype>(random.bounded(bytes.size())));
            const CatalogueReading read = reading(bytes);
            QCOMPARE(read.catalogue.has_value(), read.problems.empty());
            if (read.catalogue)
                QVERIFY(addsUp(read));
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalogDialects)
#include "tst_catalogdialects.moc"
