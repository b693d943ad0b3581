import Sakip

extension Kaidah {
  /// The money of one programme, kegiatan or sub kegiatan in two places.
  static let anggaranSama = Kaidah(
    kode: "S01", judul: "Anggaran satu program, kegiatan, atau sub kegiatan berbeda di dua tempat",
    kelompok: .angkaSama, tingkat: .galat,
    syarat:
      "Dua tempat memuat pagu, realisasi, atau serapan dengan nama yang sama, dan sebagian besar nama pada kedua tempat itu berangka sama.",
    bagiPenyusun: "Angka satu program, kegiatan, atau sub kegiatan harus sama di seluruh dokumen.",
    bagiPereviu:
      "Yang dikutip lebih dahulu adalah angka yang tidak cocok dengan persentase atau jumlah rinciannya; bila keduanya cocok, angka yang berbeda dari kebanyakan tempat.",
    tindakan: "Tetapkan angka yang benar dari dokumen anggaran, lalu samakan kedua tempat itu."
  ) { material, run in
    let stated = PernyataanAnggaran.semua(material)
    let comparison = PerbandinganAnggaran(stated)
    for role in [Peran.pagu, .realisasiAnggaran, .serapan] {
      for group in comparison.kelompok { periksaSama(group, role, comparison, &run) }
    }
  }

  private static func periksaSama(
    _ group: [PernyataanAnggaran], _ role: Peran, _ comparison: PerbandinganAnggaran, _ run: inout Pemeriksaan
  ) {
    let stated = group.filter { !$0.nilai(role).isEmpty }
    guard stated.count > 1 else { return }
    run.periksa(.angka)
    for (place, left) in stated.enumerated() {
      for right in stated[(place + 1)...] where comparison.berbeda(left, right, role) {
        guard comparison.setara(left, right, role) else { continue }
        let agreeing = { (one: PernyataanAnggaran) in
          stated.count { !comparison.berbeda(one, $0, role) } + (one.seimbang == true ? 10 : 0)
            - (one.seimbang == false ? 10 : 0)
        }
        let order = agreeing(left) < agreeing(right) || agreeing(left) == agreeing(right) && left.tabel == nil
        laporkanBeda(order ? left : right, order ? right : left, role, &run)
      }
    }
  }

  private static func laporkanBeda(
    _ wrong: PernyataanAnggaran, _ right: PernyataanAnggaran, _ role: Peran, _ run: inout Pemeriksaan
  ) {
    guard let printed = wrong.nilai(role).last, let other = right.nilai(role).last else { return }
    let quoted = [printed.kutipan, other.kutipan]
    guard !run.sudahSalah(quoted) else { return }
    let proof = right.seimbang == true && wrong.seimbang != true
    let what = role == .pagu ? "Pagu" : role == .serapan ? "Serapan" : "Realisasi anggaran"
    run.temukan(
      quoted, seharusnya: proof || right.tabel != nil ? other.angka.tulisan : nil,
      perhitungan: hitunganPembanding(wrong, printed, other, role),
      "\(what) \u{201C}\(right.nama)\u{201D} tercetak \(printed.angka.tulisan), padahal pada baris \(other.kutipan.letak.baris) tercetak \(other.angka.tulisan).",
      keyakinan: wrong.kunci == right.kunci ? 1 : 0.8)
  }

  /// What the figure of the other place gives here: `900 / 1.000 x 100 = 90,00`.
  private static func hitunganPembanding(
    _ wrong: PernyataanAnggaran, _ printed: PernyataanAnggaran.Nilai, _ other: PernyataanAnggaran.Nilai, _ role: Peran
  ) -> String? {
    guard role != .serapan, let share = wrong.serapan,
      let top = role == .pagu ? wrong.realisasi?.angka : other.angka,
      let bottom = role == .pagu ? other.angka : wrong.pagu.last?.angka, let quotient = HasilBagi(top, bottom),
      quotient.cocok(share.angka) != .tidak
    else { return nil }
    return HasilBagi.tulis(top, bottom, hasil: quotient.tepat, desimal: share.angka.nilai.decimals)
  }
}
