// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboardcells.h"

#include <algorithm>
#include <bit>

#include <QLocale>

namespace tenbin {
namespace {

// Records of [MS-XLS]
constexpr quint16 dimensionsRecord = 0x0200;
constexpr quint16 numberRecord = 0x0203;
constexpr quint16 labelRecord = 0x0204;
constexpr quint16 beginRecord = 0x0809;
constexpr quint16 endRecord = 0x000A;

constexpr int mostRows = 65'536;
constexpr int mostColumns = 256;
constexpr int mostLetters = 4'000; // a record holds 8,224 bytes

/// Little-endian, whatever the computer is.
class Bytes {
public:
    template <typename Whole>
    Bytes &add(Whole value)
    {
        for (std::size_t i = 0; i < sizeof(Whole); ++i)
            m_bytes.append(static_cast<char>(value >> (8 * i) & 0xFF));
        return *this;
    }
    Bytes &add(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray record(quint16 type, const Bytes &content = {})
{
    return Bytes().add(type).add(static_cast<quint16>(content.bytes().size())).add(content.bytes()).bytes();
}

Bytes place(int row, int column)
{
    return Bytes().add(static_cast<quint16>(row)).add(static_cast<quint16>(column)).add(quint16(0));
}

QByteArray textCell(int row, int column, const QString &text)
{
    const QString cut = text.left(mostLetters);
    Bytes content = place(row, column).add(static_cast<quint16>(cut.size())).add(quint8(1)); // 1: two bytes a letter
    for (const QChar letter : cut)
        content.add(static_cast<quint16>(letter.unicode()));
    return record(labelRecord, content);
}

QByteArray cell(int row, int column, const TableCell &cell)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(cell.text, &isNumber);
    if (!isNumber || !cell.number) // a name like "inf" is none
        return cell.text.isEmpty() ? QByteArray() : textCell(row, column, cell.text);
    return record(numberRecord, place(row, column).add(std::bit_cast<quint64>(number)));
}

} // namespace

QByteArray cellStream(const Table &table)
{
    const int rows = std::min(mostRows, static_cast<int>(table.rows.size()) + 1);
    const int columns = std::min(mostColumns, static_cast<int>(table.headers.size()));
    QByteArray stream = record(beginRecord, // a worksheet of version 8, as of 1996
        Bytes()
            .add(quint16(0x0600))
            .add(quint16(0x0010))
            .add(quint16(0x0DBB))
            .add(quint16(1996))
            .add(quint32(0))
            .add(quint32(6)));
    stream += record(dimensionsRecord,
        Bytes()
            .add(quint32(0))
            .add(static_cast<quint32>(rows))
            .add(quint16(0))
            .add(static_cast<quint16>(columns))
            .add(quint16(0)));
    for (int column = 0; column < columns; ++column)
        stream += textCell(0, column, table.headers.at(column));
    for (int row = 1; row < rows; ++row) {
        const std::vector<TableCell> &cells = table.rows[static_cast<std::size_t>(row) - 1];
        for (int column = 0; column < std::min(columns, static_cast<int>(cells.size())); ++column)
            stream += cell(row, column, cells[static_cast<std::size_t>(column)]);
    }
    return stream + record(endRecord);
}

} // namespace tenbin
