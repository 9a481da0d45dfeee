"""A chart like spending.history for matplotlib: seven columns, value labels, title, Japanese text, 1920x1080.

peer_matplotlib.py FOLDER COUNT writes COUNT pictures in one process.
"""
import sys

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt

plt.rcParams["font.family"] = "BIZ UDPGothic"
years = [2019, 2020, 2021, 2022, 2023, 2024, 2025]
values = [15.654, 15.719, 19.244, 32.036, 28.103, 39.225, 72.215]
for number in range(int(sys.argv[2])):
    figure, axes = plt.subplots(figsize=(19.2, 10.8), dpi=100)
    bars = axes.bar([str(y) for y in years], values, width=0.58, color="#87939E")
    axes.bar_label(bars, fmt="%.1f", fontsize=24)
    axes.set_title("設備投資は2025年に84%増えた", fontsize=34, fontweight="bold", loc="left")
    axes.grid(axis="y")
    axes.tick_params(labelsize=20)
    figure.text(0.05, 0.02, "出典：決算発表", fontsize=18)
    figure.savefig(f"{sys.argv[1]}/matplotlib{number}.png")
    plt.close(figure)
