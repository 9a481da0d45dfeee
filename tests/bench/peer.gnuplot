# A chart like spending.history for gnuplot: seven columns, value labels, title, Japanese text, 1920x1080.
# Call with folder='…' and count=N: writes N pictures in one process.
set terminal pngcairo size 1920,1080 font "BIZ UDPGothic,26"
set title "設備投資は2025年に84%増えた" font "BIZ UDPGothic Bold,48"
set style data histograms
set style fill solid 1.0 noborder
set boxwidth 0.58 relative
set yrange [0:80]
set ytics 20
set grid ytics
set border 1
unset key
set label "出典：決算発表" at graph 0,-0.1
$data << EOD
2019 15.654
2020 15.719
2021 19.244
2022 32.036
2023 28.103
2024 39.225
2025 72.215
EOD
do for [i=1:count] {
set output sprintf("%s/gnuplot%d.png", folder, i)
plot $data using 2:xtic(1) linecolor rgb "#87939E", '' using 0:2:(sprintf("%.1f", $2)) with labels offset 0,1
}
