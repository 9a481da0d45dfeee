// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: the result type for things that can fail for reasons outside the program (files, sizes, formats).
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tenbin {

/// Why something outside the program failed. `what` is ready to be shown, `where` is a file, option or place in a file.
struct Failure {
    enum class Kind { Usage, Input, Output };
    Kind kind = Kind::Input;
    QString what;
    QString where;
    bool operator==(const Failure &) const = default;
};

template <typename T>
using Result = tl::expected<T, Failure>;

} // namespace tenbin
