import HTML
import Sakip
import Selaras

extension PengukuranRow {
  /// The fields to be filled in.
  var fields: HTML {
    HTML {
      hidden(.terlihat, row.terlihat.entri.map(String.init) ?? "")
      hidden(.semula, recorded.semuanya)
      div(.class("kolom-isian")) {
        value
        meant
        field(.sumber, "Sumber data", recorded.sumber, petunjuk: sourceHint)
      }
      details(.open(hasRemarks)) {
        summary { "Catatan dan angka sementara" }
        div(.class("kolom-isian")) {
          if row.indikator.perbandingan != nil {
            field(
              .nilai, "Nilai langsung", recorded.nilai,
              petunjuk: terikatNilai
                ?? "Hanya bila jumlah pembilang dan penyebutnya tidak diketahui; kosongkan keduanya.",
              papanKetik: "decimal")
          }
          TextArea(
            nama: PengukuranForm.Bidang.catatan.nama(id), judul: "Catatan",
            nilai: text(.catatan) ?? recorded.catatan ?? "",
            galat: errors[.catatan], baris: 2
          ).html
          field(
            .sementara, "Angka sementara", recorded.sementara,
            petunjuk: "Hanya bila angka akhirnya belum terbit: apa yang dipakai sementara, misalnya rilis 2023.")
        }
      }
    }
  }

  private func hidden(_ field: PengukuranForm.Bidang, _ value: String) -> HTML {
    input(.type("hidden"), .name(field.nama(id)), .value(value))
  }

  private var hasRemarks: Bool {
    terikatNilai != nil || isFilled(.catatan, recorded.catatan) || isFilled(.sementara, recorded.sementara)
      || row.indikator.perbandingan != nil && isFilled(.nilai, recorded.nilai)
  }

  private func isFilled(_ field: PengukuranForm.Bidang, _ known: String?) -> Bool {
    errors[field] != nil || known != nil || text(field)?.isEmpty == false
  }

  /// Why the value is entered directly here; `nil` where counts can be entered.
  private var terikatNilai: String? {
    guard row.indikator.perbandingan != nil,
      let other = page.unit.pengukuran.bercaraLain(id, row.periode, bermasukan: true)
    else { return nil }
    return
      "Isi nilainya di sini: \(other.nama) juga diisi langsung, dan nilai setahun tidak dapat dihitung dari dua cara. Untuk beralih ke pembilang dan penyebut, hapus lebih dahulu realisasi \(other.nama) selagi masih draf."
  }

  private var sourceHint: String? {
    let source = row.indikator.definisi.sumberData
    return source.isEmpty ? nil : "Menurut definisi: \(source)."
  }

  private var value: HTML {
    guard let share = row.indikator.perbandingan else {
      return field(
        .nilai, row.indikator.satuan.isEmpty ? "Realisasi" : "Realisasi (\(row.indikator.satuan))", recorded.nilai,
        petunjuk: hint, papanKetik: row.indikator.jenis == .angka ? "decimal" : nil)
    }
    return HTML {
      field(.pembilang, "Banyaknya \(share.pembilang)", recorded.pembilang, papanKetik: "decimal")
      field(
        .penyebut, "Banyaknya \(share.penyebut)", recorded.penyebut,
        petunjuk: "Persentasenya dihitung oleh sistem. Isi 0 pada keduanya bila tidak ada kejadian.",
        papanKetik: "decimal")
    }
  }

  /// Asked where the value is odd; stays ticked when something else was refused.
  @HTMLBuilder private var meant: HTML {
    let name = PengukuranForm.Bidang.yakin.nama(id)
    if let odd = tulisan?.kejanggalan(row).first {
      div(.class(errors[.yakin] == nil ? "bidang" : "bidang galat")) {
        if let reason = errors[.yakin] { p(.class("pesan-galat"), .id("\(name)-galat")) { reason } }
        label(.class("pilih")) {
          input(
            .id(name), .name(name), .type("checkbox"), .value("ya"),
            .checked(tulisan?.isian.isChecked(name) == true),
            .aria("describedby", errors[.yakin].map { _ in "\(name)-galat" }))
          " \(odd.pernyataan(row.indikator))"
        }
      }
    }
  }

  private var hint: String? {
    switch row.indikator.jenis {
    case .angka: nil
    case .angkaBerpredikat: "Angka dan predikatnya, misalnya 72,09 (BB)."
    case .rentang: "Dua batas, misalnya 3,3-3,5."
    case .predikat: "Salah satu: \(row.indikator.urutanPredikat.joined(separator: ", "))."
    }
  }

  private func field(
    _ field: PengukuranForm.Bidang, _ title: String, _ known: String?, petunjuk: String? = nil,
    papanKetik: String? = nil
  ) -> HTML {
    FormField(
      nama: field.nama(id), judul: title, nilai: text(field) ?? known, petunjuk: petunjuk, galat: errors[field],
      papanKetik: papanKetik, terpanjang: 2000
    ).html
  }

  /// What was typed into a field; `nil` where nothing was typed in the row.
  private func text(_ field: PengukuranForm.Bidang) -> String? { tulisan?.isian.teks(field.nama(id)) }
}
