// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: one benchmark: a price file of 1,000,000 rows (65 MB) imported, against reading it and finding its line ends and
// delimiters. Prints "NAME OURS FLOOR" in milliseconds, medians of interleaved rounds; then the most memory an import held at a
// time, in bytes a row, against 64.
#include "tests/bench/measure.h"

#include "core/market/quotesreader.h"

#include <QFile>
#include <QTemporaryDir>

#include <malloc.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <random>

using namespace tenbin;
using namespace tenbin::bench;

namespace {

constexpr int rows = 1'000'000;
constexpr int rounds = 15;

std::atomic<std::size_t> held = 0, most = 0;

/// Days back from 9999 would leave the calendar: minutes of trading days, with prices that walk.
QByteArray bigFile()
{
    std::mt19937 random(20250124);
    const auto cents = [&](int range) { return int(random() % unsigned(range)) / 10000.0; };
    std::string text = "Date,Open,High,Low,Close,Adj Close,Volume\n";
    std::array<char, 160> line = {};
    double price = 250;
    for (int i = 0; i < rows; ++i) {
        const int day = i / 390, minute = 570 + i % 390;
        price = std::max(20.0, price + cents(20000) - 1);
        const int size = std::snprintf(line.data(), line.size(), "%04d-%02d-%02d %02d:%02d,%.4f,%.4f,%.4f,%.4f,%.4f,%d\n",
            2000 + day / 336, day / 28 % 12 + 1, day % 28 + 1, minute / 60, minute % 60, price, price + cents(9000),
            price - cents(9000), price + cents(3000), price * 0.98, 1000 + int(random() % 90000U));
        text.append(line.data(), std::size_t(size));
    }
    return QByteArray::fromStdString(text);
}

/// Reads in pieces and notes where each line end and delimiter is.
std::size_t floorOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        std::abort();
    std::vector<char> piece(1 << 19);
    std::vector<quint32> marks(piece.size());
    std::size_t found = 0;
    for (qint64 size = 0; (size = file.read(piece.data(), qint64(piece.size()))) > 0;) {
        quint32 *mark = marks.data();
        for (quint32 i = 0; i < quint32(size); ++i) {
            if (piece[i] == ',' || piece[i] == '\n')
                *mark++ = i;
        }
        found += std::size_t(mark - marks.data());
    }
    return found;
}

} // namespace

void *operator new(std::size_t size)
{
    void *memory = std::malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    const std::size_t now = held += malloc_usable_size(memory);
    for (std::size_t before = most; now > before && !most.compare_exchange_weak(before, now);) { }
    return memory;
}

void operator delete(void *memory) noexcept
{
    held -= malloc_usable_size(memory);
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("prices.csv"));
    {
        QFile file(path);
        const QByteArray bytes = bigFile();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return 1;
    }
    std::vector<double> ours, floor;
    std::size_t memory = 0;
    for (int round = 0; round < rounds + 2; ++round) {
        PriceReading reading;
        std::size_t found = 0;
        most = held.load();
        const std::size_t before = held;
        const double mine = milliseconds([&] { reading = readPrices(path, {}); });
        memory = std::max(memory, most - before);
        const double bare = milliseconds([&] { found = floorOf(path); });
        if (!reading.series || reading.series->size() != rows || reading.skippedCount != 0 || found != 7U * (rows + 1U))
            return 1;
        if (round >= 2) {
            ours.push_back(mine);
            floor.push_back(bare);
        }
    }
    std::printf("import-1000000 %.3f %.3f\n", median(ours), median(floor));
    std::printf("import-bytes-a-row %.3f 64\n", double(memory) / rows);
    return 0;
}
