public import Sakip

extension State {
  /// The post that approves a rencana aksi: the superior, for the head of a unit the head itself; `nil` where the
  /// superior's post is not recorded.
  public func penyetuju(_ plan: RencanaAksiDitetapkan) -> (unit: String, jabatan: String, nama: String)? {
    guard let unit = unit[plan.unit], let post = unit.organisasi.jabatan[plan.jabatan] else { return nil }
    guard !unit.organisasi.kepala(post) else { return (plan.unit, post.id, post.nama) }
    guard let superior = (try? pihakKedua(unit: plan.unit, jabatan: post, tahun: plan.tahun)) ?? nil else { return nil }
    return (superior.unit, superior.jabatan, superior.nama)
  }

  /// The post that took a step with a rencana aksi as its superior; `nil` where the account that took it did not act for the
  /// post that is the superior today, which is all that is known.
  public func penyetuju(_ plan: RencanaAksiDitetapkan, pada step: LangkahRencanaAksi) -> String? {
    guard let party = penyetuju(plan), let day = step.hari else { return nil }
    return switch penindak(unit: party.unit, jabatan: party.jabatan, pada: day) {
    case .akun(let account): account == step.akun ? party.nama : nil
    case .kepala(let id, _):
      unit[id]?.organisasi.pemegang.values.contains { $0.isi.akun == step.akun } == true ? nil : party.nama
    case .kertas: nil
    }
  }

  /// Whether somebody may take a step with a rencana aksi on a day, himself or by recording it from paper.
  public func boleh(
    _ pelaku: Pelaku, _ langkah: AlurRencanaAksi.Transisi, _ plan: RencanaAksi, pada hari: Tanggal,
    diKertas: Bool = false
  ) -> Bool {
    guard let unit = unit[plan.isi.unit] else { return false }
    let writes = RencanaAksiDitetapkan.wewenang.mengizinkan(pelaku, unit)
    guard langkah.oleh == .penyetuju else { return writes && !diKertas }
    guard let party = penyetuju(plan.isi) else { return false }
    let actor = penindak(unit: party.unit, jabatan: party.jabatan, pada: hari)
    if diKertas {
      return writes && langkah.aksi == .setujui && actor.bolehDiKertas && pelaku.bolehMenetapkanDariKertas
        && plan.langkah.last?.akun != pelaku.akun
    }
    return actor.mengizinkan(pelaku)
  }

  /// Who takes a step with a rencana aksi on a day, in one sentence.
  public func pelaksana(_ langkah: AlurRencanaAksi.Transisi, _ plan: RencanaAksi, pada hari: Tanggal) -> String {
    guard langkah.oleh == .penyetuju, let party = penyetuju(plan.isi) else {
      let roles = RencanaAksiDitetapkan.wewenang.peran(unit[plan.isi.unit]?.jenis ?? .dinas)
      return
        "Tindakan \u{201C}\(langkah.aksi.nama)\u{201D} dilakukan oleh \(Peran.allCases.filter(roles.contains).map(\.nama).joined(separator: ", "))."
    }
    return switch penindak(unit: party.unit, jabatan: party.jabatan, pada: hari) {
    case .akun, .kepala:
      "Tindakan \u{201C}\(langkah.aksi.nama)\u{201D} dilakukan oleh akun pemegang jabatan \(party.nama) pada \(hari.printed)."
    case .kertas:
      "Pemegang jabatan \(party.nama) tidak mempunyai akun. Administrator atau Perencana mencatat persetujuannya dari naskah yang ditandatangani, dengan nomor, tanggal, dan berkasnya; bukan akun yang mencatat pengajuannya."
    }
  }
}
