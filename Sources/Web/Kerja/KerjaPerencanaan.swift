import HTML
import Sakip
import Selaras

/// The planning of one perangkat daerah for the year that is shown: what there is, what is missing, and the way to each.
struct KerjaPerencanaan {
  /// One stage of planning.
  struct Baris {
    let nama: String
    let alamat: String
    let keadaan: String
    /// Whether something is still to be done.
    let perluDikerjakan: Bool
  }

  let context: PageContext
  let unit: UnitState

  var html: HTML {
    section(.aria("labelledby", "judul-perencanaan")) {
      h2(.id("judul-perencanaan")) { "Perencanaan dan perjanjian tahun \(context.tahun)" }
      ul(.class("daftar-tugas")) {
        for row in baris {
          li {
            div(.class("tugas-kepala")) {
              a(.href(row.alamat)) { row.nama }
              Components.lencana(row.keadaan, row.perluDikerjakan ? .perhatian : .baik)
            }
          }
        }
      }
    }
  }

  var baris: [Baris] {
    let posts = context.pemantauanPk(unit)
    return [rencana, pohon, renja, perjanjian(posts), rencanaAksi(posts), keselarasan]
  }

  private var rencana: Baris {
    let plan = unit.perencanaan
    let open = plan.versiBerurutan.filter { plan.status(versi: $0.id) == .terbuka }
    let state =
      plan.versiBerurutan.isEmpty
      ? "belum ada versi" : open.isEmpty ? "semua versi ditutup" : Count(open.count).of("versi") + " masih terbuka"
    let form = RuangRencana.alamat(bila: context, unit)
    return Baris(
      nama: "\(form == nil ? "" : "Susun ")\(unit.namaRencana): tujuan, sasaran, indikator, dan target",
      alamat: form ?? context.tautan(unit: unit.id, "/perencanaan"),
      keadaan: state, perluDikerjakan: plan.versiBerurutan.isEmpty || !open.isEmpty)
  }

  private var pohon: Baris {
    let count = context.pohon.banyaknya(unit)
    return Baris(
      nama: "Pohon kinerja", alamat: context.tautan(unit: unit.id, "/pohon"),
      keadaan: count == 0 ? "belum disusun" : Count(count).of("simpul"), perluDikerjakan: count == 0)
  }

  private var renja: Baris {
    let kind = RencanaTahunanDitetapkan.Dokumen.milik(unit)
    guard let document = unit.perencanaan.rencanaTampil(kind, tahun: context.tahun) else {
      let address = RuangRenja.bolehMengisi(context, unit) ? "/renja/baru/ubah" : "/renja"
      return Baris(
        nama: "\(kind.nama) \(context.tahun)", alamat: context.tautan(unit: unit.id, address), keadaan: "belum dicatat",
        perluDikerjakan: true)
    }
    if let change = unit.perencanaan.rencana(kind, tahun: context.tahun).last, change.id != document.id,
      change.tahap == .perubahan
    {
      return Baris(
        nama: change.nama, alamat: context.tautan(unit: unit.id, "/renja/\(change.id)"),
        keadaan: "perubahan belum berlaku", perluDikerjakan: true)
    }
    let rows = unit.perencanaan.isi(rencana: document.id).pohon.banyak(.subKegiatan)
    return Baris(
      nama: document.nama, alamat: context.tautan(unit: unit.id, "/renja/\(document.id)"),
      keadaan: rows == 0 ? "belum ada sub kegiatan" : Count(rows).of("sub kegiatan"), perluDikerjakan: rows == 0)
  }

  private func perjanjian(_ posts: [PemantauanPk]) -> Baris {
    let missing = posts.count(where: \.perluDilengkapi)
    return Baris(
      nama: "Perjanjian kinerja", alamat: context.tautan(unit: unit.id, "/perjanjian", tahun: context.tahun),
      keadaan: Self.sebagian(posts.count - missing, dari: posts.count, "jabatan"), perluDikerjakan: missing > 0)
  }

  /// Only a post whose agreement counts can have one.
  private func rencanaAksi(_ posts: [PemantauanPk]) -> Baris {
    let able = posts.filter(\.berlaku)
    let states = able.map { context.rencanaAksi($0) }
    let reviewed = states.count { $0 == .perluDitinjau }
    let approved = states.count(where: \.berlaku)
    let review = reviewed == 0 ? "" : ", \(Count(reviewed).printed) perlu ditinjau ulang"
    return Baris(
      nama: "Rencana aksi", alamat: context.tautan(unit: unit.id, "/rencana-aksi", tahun: context.tahun),
      keadaan: able.isEmpty
        ? "menunggu perjanjian kinerja"
        : Self.sebagian(approved, dari: able.count, "perjanjian") + " disetujui" + review,
      perluDikerjakan: able.isEmpty || approved < able.count || reviewed > 0)
  }

  private var keselarasan: Baris {
    let open = context.keselarasan(unit).filter { unit.pengecualian($0) == nil }
    let errors = open.count { $0.tingkat == .galat }
    return Baris(
      nama: "Keselarasan perencanaan", alamat: KeselarasanPage.alamat(context, unit: unit.id),
      keadaan: open.isEmpty
        ? "tidak ada temuan"
        : errors == 0
          ? "\(Count(open.count).printed) peringatan"
          : "\(Count(errors).printed) galat, \(open.count == errors ? "tanpa" : Count(open.count - errors).printed) peringatan",
      perluDikerjakan: !open.isEmpty)
  }

  /// `2 dari 5 jabatan`; in words where there are none or all.
  private static func sebagian(_ count: Int, dari all: Int, _ things: String) -> String {
    switch count {
    case 0: "belum ada dari \(Count(all).of(things))"
    case all: "semua, \(Count(all).of(things))"
    default: "\(Count(count).printed) dari \(Count(all).of(things))"
    }
  }
}
