### การสำรวจข้อมูลในสมุดบันทึก: research/findings/looking.py, research/charts/explorer.py

explorer-chart = { $indicators }: { $economies }
explorer-indicator = { $indicator }, { $unit }
    .label = { $indicator }, { $unit }
explorer-all-economies = เขตเศรษฐกิจทั้งหมด
explorer-all-years = ทุกปี
explorer-last-years = { $years } ปีล่าสุด
explorer-chosen = เลือก: { $kind } = { $value } คำสั่ง “Run All Below” ปรับปรุงส่วนต่าง ๆ

glance = { $economy }มีค่าสำหรับตัวชี้วัดหลัก { $known } ตัวจาก { $all } ตัว
glance-until = { $economy }มีค่าของปี { $year } หรือก่อนหน้า สำหรับตัวชี้วัดหลัก { $known } ตัวจาก { $all } ตัว
glance-median = มัธยฐาน, { $group }
