// SPDX-License-Identifier: GPL-3.0-or-later
// Owns: in which order figures can be computed, and which of them run in circles.
#include "core/figures/order.h"

#include <algorithm>

namespace tenbin {

namespace {

class Walk {
public:
    explicit Walk(const std::vector<std::vector<int>> &uses)
        : m_uses(uses)
        , m_marks(uses.size(), Mark::New)
    {
        m_result.onCycle.assign(uses.size(), false);
    }

    FigureOrder run()
    {
        for (std::size_t start = 0; start < m_uses.size(); ++start) {
            if (m_marks[start] == Mark::New)
                walkFrom(static_cast<int>(start));
        }
        return std::move(m_result);
    }

private:
    enum class Mark { New, Open, Done };
    struct Step {
        int figure = 0;
        std::size_t next = 0; ///< which of its uses comes next
    };

    Mark &mark(int figure) { return m_marks[static_cast<std::size_t>(figure)]; }

    void open(int figure)
    {
        mark(figure) = Mark::Open;
        m_path.push_back({figure, 0});
    }

    void walkFrom(int start)
    {
        open(start);
        while (!m_path.empty()) {
            Step &step = m_path.back();
            const std::vector<int> &uses = m_uses[static_cast<std::size_t>(step.figure)];
            if (step.next == uses.size()) {
                mark(step.figure) = Mark::Done;
                m_result.order.push_back(step.figure);
                m_path.pop_back();
                continue;
            }
            const int used = uses[step.next++];
            if (mark(used) == Mark::New)
                open(used);
            else if (mark(used) == Mark::Open)
                closeCircle(used);
        }
    }

    void closeCircle(int first)
    {
        const int last = m_path.back().figure;
        if (m_result.cycles.size() == maxCycles) { // enough to report; the circle must still be cut
            m_result.onCycle[static_cast<std::size_t>(last)] = true;
            return;
        }
        const auto from = std::find_if(m_path.begin(), m_path.end(), [first](const Step &step) { return step.figure == first; });
        std::vector<int> cycle;
        std::transform(from, m_path.end(), std::back_inserter(cycle), [](const Step &step) { return step.figure; });
        for (const int figure : cycle)
            m_result.onCycle[static_cast<std::size_t>(figure)] = true;
        std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
        m_result.cycles.push_back(std::move(cycle));
    }

    const std::vector<std::vector<int>> &m_uses;
    std::vector<Mark> m_marks;
    std::vector<Step> m_path;
    FigureOrder m_result;
};

} // namespace

FigureOrder figureOrder(const std::vector<std::vector<int>> &uses)
{
    return Walk(uses).run();
}

} // namespace tenbin
