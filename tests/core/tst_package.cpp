// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: ZIP packages of parts.
#include "core/office/package.h"

#include <zip.h>

#include <QTest>

using namespace tenbin;

namespace {

struct Entry {
    QString name;
    QByteArray bytes;
    int method = -1;
};

/// What another reading of the archive finds; empty if it cannot be opened.
std::vector<Entry> entriesOf(const QByteArray &package)
{
    std::vector<Entry> entries;
    zip_source_t *source = zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive) {
        zip_source_free(source);
        return entries;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t state;
        zip_stat_index(archive, zip_uint64_t(i), 0, &state);
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        QByteArray bytes(qsizetype(state.size), '\0');
        if (zip_fread(file, bytes.data(), state.size) != bytes.size())
            bytes = "cannot be read";
        zip_fclose(file);
        entries.push_back({QString::fromUtf8(state.name), bytes, state.comp_method});
    }
    zip_discard(archive);
    return entries;
}

std::vector<PackagePart> someParts()
{
    return {{QStringLiteral("[Content_Types].xml"), QByteArray(5000, 'a')}, {QStringLiteral("empty.xml"), {}},
        {QStringLiteral("ppt/embeddings/天秤.xlsx"), QByteArray(4000, 'b'), PackagePart::Packing::Stored}};
}

} // namespace

class TestPackage : public QObject {
    Q_OBJECT
private slots:
    void empty()
    {
        const auto package = writePackage({}); // a package says at least what its parts are
        QVERIFY(!package);
        QVERIFY(!package.error().what.isEmpty());
    }

    void sameNameTwice()
    {
        const auto package = writePackage({{QStringLiteral("a.xml"), "1"}, {QStringLiteral("a.xml"), "2"}});
        QVERIFY(!package);
        QCOMPARE(package.error().kind, Failure::Kind::Output);
        QCOMPARE(package.error().where, QStringLiteral("a.xml"));
        QVERIFY(!package.error().what.isEmpty());
    }

    void parts()
    {
        const auto package = writePackage(someParts());
        QVERIFY(package);
        const std::vector<Entry> entries = entriesOf(*package);
        QCOMPARE(entries.size(), 3U);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries[i].name, someParts()[i].name); // in the given order
            QCOMPARE(entries[i].bytes, someParts()[i].bytes);
        }
        QCOMPARE(entries[0].method, int(ZIP_CM_DEFLATE));
        QCOMPARE(entries[2].method, int(ZIP_CM_STORE));
        QVERIFY(package->size() > 4000 && package->size() < 5000);
    }

    void fixedDates()
    {
        const auto package = writePackage(someParts());
        QVERIFY(package);
        const QByteArray dated = QByteArray::fromHex("00002100"); // time, then date, of a local header
        qsizetype headers = 0;
        for (qsizetype at = package->indexOf("PK\3\4"); at >= 0; at = package->indexOf("PK\3\4", at + 4)) {
            QCOMPARE(package->mid(at + 10, 4), dated);
            ++headers;
        }
        QCOMPARE(headers, 3);
    }

    void sameBytes()
    {
        const auto first = writePackage(someParts());
        const auto second = writePackage(someParts());
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }
};

QTEST_APPLESS_MAIN(TestPackage)

#include "tst_package.moc"
