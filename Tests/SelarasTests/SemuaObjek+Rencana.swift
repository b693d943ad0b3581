import Sakip

@testable import Selaras

extension SemuaObjek {
  private static let value = NilaiBersatuan(.angka(ExactDecimal(8)), satuan: "dokumen")

  static var rencanaTahunan: [(fact: any Event, objek: Objek, bentuk: String)] {
    [
      (
        RencanaTahunanDitetapkan(
          unit: unit, id: "r", dokumen: .renja, tahun: 2024, tahap: .akhir, nama: "Renja 2024",
          tanggal: Tanggal(hariSejak1970: 19_500)),
        .rencanaTahunan(id: "r"), #"{"rencanaTahunan":{"id":"r"}}"#
      ),
      (
        BarisRencanaDitetapkan(
          unit: unit, rencana: "r", id: "p", tingkat: .program, kode: "5.03.01", nama: "P",
          keluaran: [.init(asal: .renstra, indikator: "I", target: value, prakiraan: value)]),
        .barisRencana(rencana: "r", id: "p"), #"{"barisRencana":{"id":"p","rencana":"r"}}"#
      ),
      (
        EvaluasiRencanaDicatat(
          unit: unit, rencana: "r", kode: "5.03.01", nama: "P",
          indikator: [.init(nama: "I", sifat: .cacah, targetRenstra: value, targetBerjalan: value)]),
        .evaluasiRencana(rencana: "r", kode: "5.03.01"), #"{"evaluasiRencana":{"kode":"5.03.01","rencana":"r"}}"#
      ),
      (
        KinerjaLayananDicatat(
          unit: unit, rencana: "r", id: "1", indikator: "I", target: [.init(tahun: 2024, nilai: value)],
          realisasi: [], proyeksi: []),
        .kinerjaLayanan(rencana: "r", id: "1"), #"{"kinerjaLayanan":{"id":"1","rencana":"r"}}"#
      ),
      (
        IsuDicatat(
          unit: unit, rencana: "r", id: "1", isu: "I", peluang: ["P"], tantangan: ["T"], langkah: ["L"]),
        .isu(rencana: "r", id: "1"), #"{"isu":{"id":"1","rencana":"r"}}"#
      ),
      (
        UsulanDicatat(
          unit: unit, rencana: "r", id: "1", kegiatan: "K", lokasi: "L", indikator: "I", volume: "1 paket", catatan: ""),
        .usulan(rencana: "r", id: "1"), #"{"usulan":{"id":"1","rencana":"r"}}"#
      ),
    ]
  }
}
