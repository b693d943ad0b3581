import FileStore
import HTML
import Sakip
import Selaras

/// One realisasi of the form: what is known of it, and the fields.
struct PengukuranRow {
  let page: PengukuranPage
  let row: IsianIndikator

  private var context: PageContext { page.context }
  private var id: String { row.indikator.id }
  private var errors: [PengukuranForm.Bidang: String] { page.galat[id] ?? [:] }
  private var recorded: TulisanRealisasi { TulisanRealisasi(row.tercatat) }

  /// What stands in a field: what was typed, else what is recorded.
  private func text(_ field: PengukuranForm.Bidang, _ known: String?) -> String? {
    guard let typed = page.tulisan?.isian, typed.fields.contains(where: { $0.name == field.nama(id) }) else {
      return known
    }
    return typed.asSent(field.nama(id))
  }

  var html: HTML {
    section(.class("isian-indikator"), .aria("labelledby", "judul-\(id)")) {
      h2(.id("judul-\(id)")) {
        a(.href(context.tautan(unit: page.unit.id, "/indikator/\(id)", tahun: row.periode.tahun))) {
          row.indikator.nama
        }
      }
      p(.class("keadaan-isian")) {
        status
        " "
        row.periode.nama
        ", tenggat \(row.ketepatan.tenggat.printed)"
        late
      }
      returned
      known
      if page.bolehMengisi, row.dapatDiisi { fields } else { closed }
      evidence
    }
  }

  private var status: HTML {
    guard let status = row.tercatat?.status else { return Components.lencana("Belum diisi") }
    let kind: LencanaJenis =
      switch status {
      case .disetujui, .terkunci: .baik
      case .dikembalikan: .salah
      case .diajukan, .diverifikasi: .kabar
      case .draft: .perhatian
      }
    return Components.lencana(status.nama, kind)
  }

  private var late: HTML {
    guard row.ketepatan.terlambat > 0 else { return .empty }
    return HTML {
      " "
      Components.lencana("terlambat \(row.ketepatan.terlambat) hari", .perhatian)
    }
  }

  private var returned: HTML {
    guard let reason = row.alasanDikembalikan else { return .empty }
    return div(.class("dikembalikan")) {
      strong { "Dikembalikan: " }
      reason
    }
  }

  private var known: HTML {
    dl(.class("uraian")) {
      pair(
        "Target \(row.periode.tahun)",
        row.target.map { HTML(Satuan.cetak($0.isi, satuan: row.indikator.satuan)) }
          ?? Components.nihil("belum ditetapkan"))
      if let before = row.sebelumnya { pair(before.periode.nama, HTML(before.tercatat.nilaiTertulis)) }
      if page.tulisan?.isChanged(row) == true, let recorded = row.tercatat {
        pair("Tercatat sekarang", HTML("\(recorded.nilaiTertulis), \(recorded.status.nama.lowercased())"))
      }
    }
  }

  private func pair(_ term: String, _ content: HTML) -> HTML {
    div {
      dt { term }
      dd { content }
    }
  }

  private var fields: HTML {
    HTML {
      input(
        .type("hidden"), .name(PengukuranForm.Bidang.terlihat.nama(id)),
        .value(row.terlihat.entri.map(String.init) ?? ""))
      div(.class("kolom-isian")) {
        value
        field(.sumber, "Sumber data", recorded.sumber, petunjuk: sourceHint)
      }
      details(.open(hasRemarks)) {
        summary { "Catatan dan angka sementara" }
        div(.class("kolom-isian")) {
          if row.indikator.perbandingan != nil, recorded.nilai == nil {
            field(
              .nilai, "Nilai langsung", nil,
              petunjuk: "Hanya bila jumlah pembilang dan penyebutnya tidak diketahui; kosongkan keduanya.",
              papanKetik: "decimal")
          }
          field(.catatan, "Catatan", recorded.catatan)
          field(
            .sementara, "Angka sementara", recorded.sementara,
            petunjuk: "Hanya bila angka akhirnya belum terbit: apa yang dipakai sementara, misalnya rilis 2023.")
        }
      }
    }
  }

  private var hasRemarks: Bool {
    let isWrong = [.catatan, .sementara].contains { errors[$0] != nil }
    return isWrong || recorded.catatan != nil || recorded.sementara != nil
      || row.indikator.perbandingan != nil && errors[.nilai] != nil
  }

  private var sourceHint: String? {
    let source = row.indikator.definisi.sumberData
    return source.isEmpty ? nil : "Menurut definisi: \(source)."
  }

  private var value: HTML {
    guard let share = row.indikator.perbandingan, recorded.nilai == nil else {
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
      nama: field.nama(id), judul: title, nilai: text(field, known), petunjuk: petunjuk, galat: errors[field],
      papanKetik: papanKetik, terpanjang: 2000
    ).html
  }

  /// What is recorded, where nothing can be filled in.
  private var closed: HTML {
    HTML {
      Components.daftarIsi([
        ("Realisasi", Components.teks(row.tercatat?.nilaiTertulis ?? "")),
        ("Sumber data", Components.teks(row.tercatat?.sumber ?? "")),
        ("Catatan", Components.teks(row.tercatat?.catatan ?? "", kosong: "tidak ada")),
      ])
      if page.bolehMengisi, !row.bukaan.dapatDiisi {
        p(.class("catatan")) { "Periode ini sudah dikunci. Minta administrator membukanya bila masih harus diisi." }
      }
    }
  }

  private var evidence: HTML {
    let attached = page.unit.pengukuran.bukti(id, row.periode)
    let waiting = page.tulisan?.berkas[id] ?? []
    let canAttach = page.bolehMengisi && row.dapatDiisi
    return HTML {
      if attached.isEmpty, waiting.isEmpty, !canAttach { p { Components.nihil("belum ada bukti") } }
      if !attached.isEmpty {
        ul(.class("bukti")) {
          for one in attached {
            li {
              a(.href(context.tautan(BuktiPage.alamat(page.unit.id, one.isi.berkas)))) { one.isi.nama }
              " "
              small { "\(ByteCount(one.isi.ukuran).printed), sidik \(one.isi.sidikPendek)" }
            }
          }
        }
      }
      if canAttach {
        for one in waiting {
          p(.class("catatan")) {
            input(
              .type("hidden"), .name(PengukuranForm.Bidang.berkas.nama(id)), .value(one.file.hash.hex),
              .data("nama", one.nama))
            "\(one.nama) sudah terunggah dan ikut dilampirkan saat disimpan."
          }
        }
        div(.class(errors[.berkas] == nil ? "bidang" : "bidang galat")) {
          label(.for(PengukuranForm.Bidang.berkas.nama(id))) { "Lampirkan bukti" }
          p(.class("petunjuk")) { "PDF, foto, Excel, atau Word; paling besar 20 MB." }
          if let reason = errors[.berkas] { p(.class("pesan-galat")) { reason } }
          input(
            .id(PengukuranForm.Bidang.berkas.nama(id)), .name(PengukuranForm.Bidang.berkas.nama(id)), .type("file"),
            .multiple(), .data("unggah", "ya"), .aria("invalid", errors[.berkas] == nil ? nil : "true"))
        }
      }
    }
  }
}
