import HTML
import Sakip
import Selaras

extension AnggaranPage {
  var isi: HTML {
    HTML {
      PerangkatDaerahHead(context: context, unit: unit, halaman: "Anggaran").html
      PintasanBelanja(context: context, unit: unit).html
      section(.aria("labelledby", "judul-rincian")) {
        h2(.id("judul-rincian")) { "Rincian anggaran" }
        if !program.kosong {
          program.html
        } else if baris.isEmpty {
          p { Components.nihil("Anggaran tahun \(context.tahun) belum dicatat.") }
        } else {
          p {
            nomenklatur
            UnduhTabel(context, "/data/perangkat-daerah/\(unit.id)/anggaran/anggaran").html
          }
          tabel.html
          koreksi
        }
      }
      PengesahanAnggaran(context: context, unit: unit).html
      digantikan.html
      section(.aria("labelledby", "judul-rekap")) {
        h2(.id("judul-rekap")) { "Belanja menurut jenis" }
        if let rekap {
          belanja(rekap)
        } else {
          p { Components.nihil("Rekap belanja tahun \(context.tahun) belum dicatat.") }
        }
      }
      perubahan.html
    }
  }

  private func angka(_ text: String, _ sum: Asal.Jumlah, _ place: String?, _ version: VersiAnggaran? = nil)
    -> HTML
  {
    context.angka(
      text, .anggaran(unit: unit.id, tahun: context.tahun, simpul: place, sum, versi: version))
  }

  private func belanja(_ amount: JumlahAnggaran, _ covered: CakupanBelanja, _ place: String?) -> HTML {
    covered.ada ? angka(amount.realisasi.printed, .belanja, place) : Components.nihil("belum dicatat")
  }

  @HTMLBuilder private var nomenklatur: HTML {
    if let choice = unit.anggaran.tahun[context.tahun]?.nomenklatur,
      let version = context.state.anggaran.nomenklatur[choice.isi.nomenklatur]
    {
      "Kode menurut "
      a(.href(context.tautan("/nomenklatur"))) { version.nama }
      ", dipilih dalam "
      context.catatanJurnal(choice)
      ". "
    }
  }

  /// Corrections are allowed, but nobody should have to find them.
  @HTMLBuilder private var koreksi: HTML {
    if !penurunan.isEmpty {
      h3 { "Koreksi realisasi" }
      p { "Realisasi kumulatif berikut turun dari satu bulan ke bulan berikutnya. Angka yang terakhir yang dipakai." }
      ul {
        for fall in penurunan {
          li {
            angka(fall.simpul.namaLengkap, .belanja, fall.simpul.id)
            " \(fall.penurunan.uraian)."
          }
        }
      }
    }
  }

  private var tabel: DataTable {
    let pagu =
      adaDuaVersi
      ? [DataTable.Column("Pagu murni", angka: true), DataTable.Column("Pagu perubahan", angka: true)]
      : [DataTable.Column("Pagu", angka: true)]
    return DataTable(
      id: "rincian", judul: "Pagu, realisasi, dan serapan tahun \(context.tahun) (rupiah)",
      kolom: [DataTable.Column("Urusan, program, kegiatan, sub kegiatan")] + pagu + [
        DataTable.Column("Realisasi", angka: true), DataTable.Column("Serapan", angka: true),
      ], baris: baris.map(satuBaris), kaki: [kaki],
      catatan: ikhtisar.cakupanBelanja.ada
        ? ikhtisar.cakupanBelanja.catatan.first.map {
          HTML("\($0). Yang belum dicatat tidak termasuk dalam jumlah realisasi.")
        }
        : nil)
  }

  private func satuBaris(_ row: BarisBersanding) -> DataTable.Row {
    let place = row.baris.simpul
    let amount = row.baris.jumlah
    var cells: [HTML] = [
      HTML {
        span(.class("nomor")) { place.kode ?? row.baris.nomor }
        " \(place.nama)"
      }
    ]
    if adaDuaVersi {
      cells.append(row.murni.map { angka($0.printed, .pagu, place.id, .murni) } ?? Components.nihil("tidak ada"))
      cells.append(row.perubahan.map { angka($0.printed, .pagu, place.id) } ?? Components.nihil("tidak ada"))
    } else {
      cells.append(angka(amount.pagu.printed, .pagu, place.id))
    }
    cells.append(belanja(amount, row.baris.cakupan, place.id))
    cells.append(
      context.serapan(
        amount, row.baris.cakupan, .anggaran(unit: unit.id, tahun: context.tahun, simpul: place.id)))
    let weight = place.tingkat.bolehTeratas ? " tebal" : ""
    return DataTable.Row(cells, jenis: "tingkat-\(min(row.baris.kedalaman, 4))\(weight)")
  }

  private var kaki: DataTable.Row {
    var cells = [HTML("Jumlah")]
    if adaDuaVersi {
      cells.append(angka(paguMurni.printed, .pagu, nil, .murni))
    }
    cells.append(angka(ikhtisar.anggaran.pagu.printed, .pagu, nil))
    cells.append(belanja(ikhtisar.anggaran, ikhtisar.cakupanBelanja, nil))
    cells.append(context.serapan(ikhtisar, unit: unit.id))
    return DataTable.Row(cells)
  }

  private func belanja(_ check: PemeriksaanRekap) -> HTML {
    HTML {
      p {
        check.cocok
          ? Components.lencana("Sama dengan rincian anggaran", .baik)
          : Components.lencana("Berbeda dari rincian anggaran", .salah)
        if !check.cocok {
          " \(Self.selisih(check))"
        }
        " "
        a(.href(context.tautan("/jurnal/\(check.rekap.entri)"))) { "Lihat catatan jurnal" }
      }
      DataTable(
        id: "belanja", judul: "Belanja menurut jenis tahun \(context.tahun) (rupiah)",
        kolom: [
          DataTable.Column("Jenis belanja"), DataTable.Column("Pagu", angka: true),
          DataTable.Column("Realisasi", angka: true), DataTable.Column("Serapan", angka: true),
        ],
        baris: check.rekap.isi.bertingkat().map { row, depth in
          DataTable.Row(
            [
              HTML(row.nama),
              row.pagu.map { HTML($0.printed) } ?? Components.nihil("tidak disebutkan sumbernya"),
              HTML(row.realisasi.printed),
              row.serapan.map { HTML($0.printedPercent()) } ?? Components.nihil("pagu tidak disebutkan"),
            ], jenis: "tingkat-\(min(depth, 2))")
        },
        kaki: [
          DataTable.Row([
            HTML("Jumlah"),
            check.paguRekap.map { HTML($0.printed) } ?? Components.nihil("tidak lengkap"),
            HTML(check.realisasiRekap.printed),
            check.serapan.map { HTML($0.printedPercent()) } ?? Components.nihil("pagu tidak lengkap"),
          ])
        ]
      ).html
    }
  }

  /// What differs between the kinds and the tree, by how much, and what is to be done.
  private static func selisih(_ check: PemeriksaanRekap) -> String {
    let parts = [("Pagu", check.selisihPagu), ("Realisasi", check.selisihRealisasi)].compactMap { name, difference in
      difference.flatMap { difference in
        difference == .zero
          ? nil
          : "\(name) menurut jenis \(max(difference, .zero - difference).printedWithCurrency) \(difference > .zero ? "lebih besar" : "lebih kecil") daripada jumlah rincian anggaran."
      }
    }
    let advice =
      check.isPaguMurni
      ? "Pagu menurut jenis masih pagu murni: pagu perubahannya belum dicatat menurut jenis."
      : "Perangkat daerah perlu memeriksa salah satunya."
    return (parts + [advice]).joined(separator: " ")
  }
}
