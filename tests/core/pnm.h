// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace cxr::test {

/// A binary grey PNM of 8 bits, as DCMTK's programs write it; empty levels where it is none.
struct Pnm {
    int width = 0;
    int height = 0;
    QByteArray levels;
};

inline Pnm readPnm(const QByteArray& bytes)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!bytes.startsWith("P5"))
        return {};
    qsizetype at = 2;
    QList<int> numbers; // width, height, largest level
    while (numbers.size() < 3 && at < bytes.size()) {
        if (isSpace(bytes[at])) {
            ++at;
        } else if (bytes[at] == '#') {
            at = bytes.indexOf('\n', at) + 1;
        } else if (isDigit(bytes[at])) {
            const qsizetype begin = at;
            while (at < bytes.size() && isDigit(bytes[at]))
                ++at;
            numbers.append(bytes.mid(begin, at - begin).toInt());
        } else {
            return {};
        }
    }
    if (numbers.size() < 3)
        return {};
    return {numbers[0], numbers[1], bytes.mid(at + 1)};
}

} // namespace cxr::test
