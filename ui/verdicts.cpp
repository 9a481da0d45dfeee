// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdicts.h"

namespace tenbin {

QString verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return QStringLiteral("tick");
    case Verdict::Imprecise:
        return QStringLiteral("approx");
    case Verdict::Wrong:
        return QStringLiteral("cross");
    case Verdict::Uncheckable:
        return QStringLiteral("question");
    }
    return {};
}

Role verdictRole(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return Role::Positive;
    case Verdict::Imprecise:
        return Role::Caveat;
    case Verdict::Wrong:
        return Role::Negative;
    case Verdict::Uncheckable:
        return Role::Axis;
    }
    return Role::Text;
}

} // namespace tenbin
