// SPDX-License-Identifier: GPL-3.0-or-later
// Tests: ten thousand damaged pictures neither crash nor hang, and what opens is a story.
#include <QRandomGenerator>
#include <QTest>

#include "core/story/scenariofile.h"
#include "tests/core/pictureparts.h"
#include "tests/core/storyfiles.h"
#include "tests/ui/drawingfixture.h"
#include "tests/ui/picturefixture.h"
#include "ui/charts/pdf.h"
#include "ui/charts/svg.h"

using namespace tenbin;
using namespace tenbin::test;

namespace {

constexpr int mutationsPerKind = 2500;
constexpr quint32 seed = 20250124;

/// Small pictures of one story, so that most of a file is what is to be found in it.
class Pictures {
public:
    Pictures()
        : m_story(*readStory(fileBytes(sourcePath(QStringLiteral("tests/data/mini.json")))).story)
    {
        m_embedded.story = writeStory(m_story);
        Scenario scenario;
        scenario.basis = Basis::Checked;
        const Fact &fact = m_story.facts.front();
        const Reading &reading = fact.article ? *fact.article : *fact.checked;
        scenario.overrides.insert(fact.id, {reading.low.value, reading.high.value});
        m_embedded.scenario = pictureScenario(scenario);
        m_embedded.view = writeView(viewOf(QStringLiteral("spending.growth")));
        m_embedded.origin = QStringLiteral("mini.json");
        m_layout = emptyLayout();
        const QByteArray line = writeCapsule(m_embedded);
        files = {pngOf(line), writeSvg(m_layout, sampleSpec(), {}, line), writePdf(m_layout, sampleSpec(), {}, {}, line)};
    }

    [[nodiscard]] QByteArray pngOf(const QByteArray &line) const
    {
        return encodePng(QImage(16, 16, QImage::Format_RGB32), sampleSpec(), line);
    }
    [[nodiscard]] const Embedded &embedded() const { return m_embedded; }
    [[nodiscard]] const Story &story() const { return m_story; }

    QByteArrayList files;

private:
    Story m_story;
    Embedded m_embedded;
    Layout m_layout;
};

class Mutator {
public:
    explicit Mutator(QByteArrayList others)
        : m_random(seed)
        , m_others(std::move(others))
    {
    }

    [[nodiscard]] QByteArray mutated(QByteArray bytes)
    {
        for (int steps = 1 + below(4); steps > 0; --steps)
            change(bytes);
        return bytes;
    }
    [[nodiscard]] int below(qsizetype bound) { return m_random.bounded(static_cast<int>(std::max<qsizetype>(bound, 1))); }

private:
    void change(QByteArray &bytes)
    {
        static const QByteArrayList lengths{QByteArray(4, '\0'), QByteArray(4, '\xFF'), QByteArray::fromHex("7fffffff"),
            QByteArray::fromHex("80000000"), QByteArray::fromHex("00ffffff"), QByteArray::fromHex("00000001")};
        const int at = below(bytes.size());
        const int length = below(below(2) == 0 ? 8 : bytes.size() / 2);
        switch (below(8)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            return;
        case 1:
            bytes.remove(at, length);
            return;
        case 2:
            bytes.insert(at, noise(length));
            return;
        case 3:
            bytes.insert(at, bytes.mid(at, length));
            return;
        case 4: {
            const QByteArray &other = m_others.at(below(m_others.size()));
            bytes.insert(at, other.mid(below(other.size()), length));
            return;
        }
        case 5:
            bytes.replace(at, 4, lengths.at(below(lengths.size())));
            return;
        case 6:
            setChunkLength(bytes, lengths.at(below(lengths.size())));
            return;
        default:
            bytes.truncate(at);
        }
    }

    /// At a place where a PNG has a length.
    void setChunkLength(QByteArray &bytes, const QByteArray &length)
    {
        static const QByteArrayList types{"IHDR", "tEXt", "iTXt", "IDAT", "IEND"};
        const qsizetype type = bytes.indexOf(types.at(below(types.size())));
        if (type >= 4)
            bytes.replace(type - 4, 4, length);
    }

    QByteArray noise(int length)
    {
        QByteArray result(length, '\0');
        for (char &c : result)
            c = static_cast<char>(m_random.bounded(256));
        return result;
    }

    QRandomGenerator m_random;
    QByteArrayList m_others;
};

/// Reads it all the way. True if it opens.
bool opens(const QByteArray &file, const Story &original, bool &valid)
{
    const PictureReading reading = readPicture(file);
    valid = reading.story.has_value() != hasErrors(reading.problems);
    if (!reading.story)
        return false;
    (void)readView(reading.view);
    // One that is not the original must be as good as any story from a file.
    valid = valid && (*reading.story == original || readStory(writeStory(*reading.story)).story);
    return true;
}

} // namespace

class TestPictureMutations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadChartFonts()); }

    void theUndamagedOnesOpen()
    {
        const Pictures pictures;
        for (const QByteArray &file : pictures.files) {
            bool valid = false;
            QVERIFY(opens(file, pictures.story(), valid));
            QVERIFY(valid);
            QVERIFY2(file.size() < 40'000, qPrintable(QString::number(file.size())));
        }
    }

    void files_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("png") << 0;
        QTest::newRow("svg") << 1;
        QTest::newRow("pdf") << 2;
    }

    void files()
    {
        QFETCH(int, kind);
        const Pictures pictures;
        Mutator mutator(pictures.files);
        int opened = 0;
        for (int i = 0; i < mutationsPerKind; ++i) {
            bool valid = false;
            opened += opens(mutator.mutated(pictures.files.at(kind)), pictures.story(), valid) ? 1 : 0;
            QVERIFY2(valid, qPrintable(QStringLiteral("mutation %1").arg(i)));
        }
        QVERIFY2(opened > 0 && opened < mutationsPerKind, qPrintable(QString::number(opened)));
    }

    /// Damage behind the packing, which checksums would hide: the parts are damaged and packed again.
    void parts()
    {
        const Pictures pictures;
        Mutator mutator(pictures.files);
        const QByteArrayList whole{pictures.embedded().origin.toUtf8(), writeScenarioFile(pictures.embedded().scenario),
            pictures.embedded().view, pictures.embedded().story};
        int opened = 0;
        for (int i = 0; i < mutationsPerKind; ++i) {
            QByteArrayList parts = whole;
            const int which = mutator.below(parts.size());
            parts[which] = mutator.mutated(parts.at(which));
            QByteArray line = "tenbin-story-1";
            for (const QByteArray &part : parts)
                line += ':' + zlibOf(part).toBase64();
            bool valid = false;
            opened += opens(pngWith(chunk("tEXt", "Tenbin-Story" + QByteArray(1, '\0') + line)), pictures.story(), valid) ? 1 : 0;
            QVERIFY2(valid, qPrintable(QStringLiteral("mutation %1").arg(i)));
        }
        QVERIFY2(opened > 0 && opened < mutationsPerKind, qPrintable(QString::number(opened)));
    }
};

QTEST_MAIN(TestPictureMutations)
#include "tst_picturemutations.moc"
