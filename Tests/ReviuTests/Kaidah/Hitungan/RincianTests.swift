import Reviu
import Testing

struct RincianTests {
  @Test(arguments: [
    ("H22", "Pegawai dinas 41 orang, terdiri atas 28 orang PNS, 9 orang PPPK, dan 4 orang tenaga kontrak.", 0),
    ("H22", "Pegawai dinas 43 orang, terdiri atas 28 orang PNS, 9 orang PPPK, dan 4 orang tenaga kontrak.", 1),
    ("H22", "Pegawai 18 (delapan belas) orang terdiri dari 17 PNS dan 1 PPPK.", 0),
    ("H22", "Pegawai 18 orang terdiri dari 17 PNS dan 1 PPPK, serta 10 orang laki-laki dan 8 orang perempuan.", 0),
    ("H22", "Ada 12 orang petani dan 5 orang nelayan, sehingga jumlah seluruhnya 18 orang.", 1),
    ("H22", "Ada 12 orang petani dan 5 orang nelayan, sehingga jumlah seluruhnya 17 orang.", 0),
    ("H22", "Pegawai 41 orang, PNS 28 orang dan PPPK 13 orang, dengan jumlah laki-laki 20 orang.", 0),
    ("H22", "Ada PNS 28 orang dan PPPK 13 orang, dengan total perempuan 20 orang.", 0),
    ("H22", "Pegawai 28 orang, laki-laki 15 orang, perempuan 13 orang, sehingga jumlah 28 orang.", 0),
    ("H22", "Pegawai 44 orang terdiri atas 28 orang PNS, 15 orang pria, 13 orang wanita, 16 orang PPPK.", 0),
    ("H22", "Ada 12 orang petani dan 5 orang nelayan, dengan total 18 orang.", 1),
    ("H22", "Renstra memuat 4 sasaran yang terdiri atas 7 indikator dan 9 program.", 0),
    ("H23", "Angka melek huruf 96,32 persen, naik 0,14 poin dibandingkan tahun 2020 yang sebesar 96,18 persen.", 0),
    ("H23", "Angka melek huruf 96,32 persen, turun 0,14 poin dibandingkan tahun 2020 yang sebesar 96,18 persen.", 1),
    ("H23", "Angka melek huruf 96,32 persen, naik 0,41 poin dibandingkan tahun 2020 yang sebesar 96,18 persen.", 1),
    ("H23", "Panen 250 ton, naik 25 persen dibandingkan tahun 2020 yang sebesar 200 ton.", 0),
    ("H24", "Anggaran sebesar Rp 9.000.000 dengan realisasi Rp 8.500.000. Sisa anggaran sebesar Rp 500.000.", 0),
    ("H24", "Anggaran sebesar Rp 9.000.000 dengan realisasi Rp 8.500.000. Sisa anggaran sebesar Rp 600.000.", 1),
    ("H24", "Anggaran sebesar Rp12,4 miliar dengan realisasi Rp11,2 miliar. Sisa anggaran sebesar Rp1,3 miliar.", 0),
    ("H24", "Anggaran sebesar Rp12 miliar dengan realisasi Rp11 miliar. Sisa anggaran sebesar Rp1,6 miliar.", 0),
    ("H24", "Anggaran sebesar Rp1,2 juta dengan realisasi Rp1,1 juta. Sisa anggaran sebesar Rp100 ribu.", 0),
    ("H24", "Anggaran sebesar Rp12,4 miliar dengan realisasi Rp11,2 miliar. Sisa anggaran sebesar Rp2,1 miliar.", 1),
    ("H25", "Realisasi Rp 8.000.000. Belanja modal Rp 2.000.000 merupakan 25,00% dari total realisasi belanja.", 0),
    ("H25", "Realisasi Rp 8.000.000. Belanja modal Rp 2.000.000 merupakan 28,00% dari total realisasi belanja.", 1),
    ("H25", "Realisasi Rp 8.000.000. Belanja modal Rp 2.000.000 merupakan 28,00% dari total pagu belanja.", 0),
    ("H05", "Realisasi belanja Rp 900.000 atau 90,00% dari anggaran sebesar Rp 1.000.000.", 0),
    ("H05", "Realisasi belanja Rp 900.000 atau 92,00% dari anggaran sebesar Rp 1.000.000.", 1),
    ("H05", "Total belanja kantor Rp 1.000.000 dengan realisasi Rp 900.000 (92,00%).", 1),
    ("H05", "Total belanja kantor Rp 1.000.000 dengan realisasi Rp 900.000 (90,00%).", 0),
  ])
  func `What a sentence adds up, compares or divides`(code: String, text: String, count: Int) throws {
    #expect(try KaidahDiuji.temuan(code, text).count == count)
  }
}
