import Reviu
import Sakip
import Testing

struct SelangPembulatanTests {
  @Test(arguments: [
    ("12,3", "12,25", SelangPembulatan.Kecocokan.dibulatkan), ("12,3", "12,35", .dibulatkan),
    ("12,3", "12,39", .dipotong), ("12,3", "12,4", .tidak), ("12,3", "12,24", .tidak),
    ("98,73", "98,7256", .dibulatkan), ("98,72", "98,7256", .dipotong),
    ("100", "99,5", .dibulatkan), ("100", "99,4", .tidak), ("100", "100,9", .dipotong), ("-3,5", "-3,55", .dibulatkan),
    ("-3,5", "-3,58", .dipotong), ("0", "0,4", .dibulatkan),
  ])
  func `What a printed figure may stand for`(printed: String, value: String, agreement: SelangPembulatan.Kecocokan)
    throws
  {
    let interval = SelangPembulatan(try IndonesianNumber.parse(printed))
    #expect(interval.cocok(Ratio(try IndonesianNumber.parse(value))) == agreement)
  }
}
