import HTML
import Sakip
import Selaras

extension KeselarasanPage {
  var isi: HTML {
    HTML {
      h1 { judul }
      p(.class("ringkas")) {
        "Kaidah memeriksa rencana, perjanjian kinerja, dan anggaran satu terhadap yang lain, dan menunjukkan apa yang saling bertentangan atau belum lengkap."
      }
      formulir
      if let about = tentang {
        p {
          "Hanya tentang \(about). "
          a(.href(context.tautanIni(tanpa: [SaringanKeselarasan.bidangObjek, PageSteps.bidang]))) {
            "Semua temuan perangkat daerah ini"
          }
        }
      }
      p(.class("jumlah")) {
        "\(temuan.isEmpty ? "Tidak ada temuan" : Count(temuan.count).of("temuan")). "
        if hasil.dikecualikan > 0, saringan.keadaan == .terbuka {
          a(.href(context.tautanIni(dengan: ["keadaan": "dikecualikan"], tanpa: ["halaman"]))) {
            Count(hasil.dikecualikan).of("temuan dikecualikan")
          }
          ". "
        }
        UnduhTabel(context, "\(Self.path)/temuan", saringan.parameter).html
      }
      if temuan.isEmpty {
        p {
          Components.nihil(
            saringan.parameter.isEmpty
              ? "Tidak ada yang bertentangan menurut \(Count(KaidahKeselarasan.semua.count).printed) kaidah."
              : "Tidak ada temuan yang cocok dengan saringan ini.")
        }
      } else {
        if saringan.kaidah == nil { rekap }
        daftar
        langkah.html(context, nama: "Halaman daftar")
      }
      BelumDiperiksa(page: self).html
      kaidah
    }
  }

  private var formulir: HTML {
    form(.class("saringan"), .method("get"), .action(Self.path)) {
      if context.isTahunChosen { input(.type("hidden"), .name("tahun"), .value(String(context.tahun))) }
      if let per = context.per { input(.type("hidden"), .name("per"), .value(per.iso)) }
      FilterField(
        nama: "kelompok", judul: "Tentang", pilihan: KaidahKeselarasan.Kelompok.allCases.map { ($0.rawValue, $0.nama) },
        terpilih: saringan.kelompok?.rawValue
      ).html
      FilterField(
        nama: "kaidah", judul: "Kaidah", pilihan: KaidahKeselarasan.semua.map { ($0.kode, "\($0.kode) \($0.judul)") },
        terpilih: saringan.kaidah
      ).html
      FilterField(
        nama: "tingkat", judul: "Tingkat", pilihan: KaidahKeselarasan.Tingkat.allCases.map { ($0.rawValue, $0.nama) },
        terpilih: saringan.tingkat?.rawValue
      ).html
      FilterField(
        nama: "keadaan", judul: "Keadaan",
        pilihan: SaringanKeselarasan.Keadaan.allCases.map { ($0.rawValue, $0.nama) },
        terpilih: saringan.keadaan.rawValue, semua: nil
      ).html
      if let objek = saringan.objek {
        input(.type("hidden"), .name(SaringanKeselarasan.bidangObjek), .value(objek))
      }
      if !pelaku.peran.terikatUnit {
        FilterField(
          nama: "unit", judul: "Perangkat daerah", pilihan: Self.unit(context, pelaku).map { ($0.id, $0.nama) },
          terpilih: saringan.unit
        ).html
      }
      button { "Saring" }
      if !saringan.parameter.isEmpty { a(.href(Self.alamat(context))) { "Hapus saringan" } }
    }
  }

  /// The one object whose findings are shown, in words; `nil` for all of them.
  private var tentang: String? {
    guard saringan.objek != nil else { return nil }
    return temuan.first.flatMap { finding in
      context.state.unit[finding.unit].map { nama(finding.kunci.objek, $0) }
    } ?? "satu hal yang tidak mempunyai temuan dengan saringan ini"
  }

  /// An object as the plan in force calls it.
  private func nama(_ object: Objek, _ unit: UnitState) -> String {
    guard case .simpulPohon(let id) = object else { return object.nama(dalam: unit) }
    return "simpul pohon kinerja \u{201C}\(context.pohon.kondisi(KunciSimpul(unit: unit.id, id: id)))\u{201D}"
  }

  private var rekap: HTML {
    let counts = hasil.menurutKaidah
    return DataTable(
      id: "rekap", judul: "Temuan menurut kaidah",
      kolom: [
        DataTable.Column("Kaidah"), DataTable.Column("Tingkat"), DataTable.Column("Banyaknya", angka: true),
      ],
      baris: KaidahKeselarasan.semua.compactMap { rule in
        counts[rule.kode].map { count in
          DataTable.Row([
            a(.href(context.tautanIni(dengan: ["kaidah": rule.kode], tanpa: ["halaman"]))) {
              "\(rule.kode) \(rule.judul)"
            },
            rule.tingkat.lencana, HTML(Count(count).printed),
          ])
        }
      }
    ).html
  }

  private var daftar: HTML {
    let list = parameter
    return DataTable(
      id: "temuan", judul: "Temuan",
      kolom: ["Temuan", "Tingkat", "Kaidah", "Perangkat daerah"].map { DataTable.Column($0) },
      baris: langkah.isi(temuan).map { finding in
        let unit = context.state.unit[finding.unit]
        return DataTable.Row([
          HTML {
            unit.map { unit in a(.href(context.tautan(finding.kunci.objek, unit))) { finding.uraian } }
              ?? HTML(finding.uraian)
            UraianKaidah.semua[finding.kunci.kaidah]?.tindakan ?? .empty
            pengecualian(finding, unit, daftar: list)
          },
          finding.tingkat.lencana, a(.href("#\(finding.kunci.kaidah)")) { finding.kunci.kaidah },
          HTML(unit?.nama ?? finding.unit),
        ])
      }
    ).html
  }

  /// Why a finding was accepted, and the way to accept it for those who may.
  /// - Parameter list: the parameters of the list as it is shown.
  private func pengecualian(_ finding: TemuanKeselarasan, _ unit: UnitState?, daftar list: [(String, String)]) -> HTML {
    let waiver = unit?.pengecualian(finding)
    let path = unit.flatMap { PengecualianPage.alamat(finding, $0, context, daftar: list) }
    guard waiver != nil || path != nil else { return .empty }
    return p(.class("catatan")) {
      if let waiver {
        "Dikecualikan: \(waiver.isi.alasan) "
        a(.href(context.tautan("/jurnal/\(waiver.entri)"))) { "Catatan jurnal" }
        " "
      }
      if let path { a(.class("ubah"), .href(path)) { waiver == nil ? "Kecualikan" : "Ubah" } }
    }
  }

  private var kaidah: HTML {
    section(.aria("labelledby", "judul-kaidah")) {
      h2(.id("judul-kaidah")) { "Kaidah" }
      for rule in KaidahKeselarasan.semua where saringan.kaidah == nil || saringan.kaidah == rule.kode {
        UraianKaidah.semua[rule.kode]?.penjelasan ?? .empty
      }
    }
  }
}

extension KaidahKeselarasan.Tingkat {
  /// The weight as a word with its sign.
  var lencana: HTML { Components.lencana(nama, self == .galat ? .salah : .perhatian) }
}
