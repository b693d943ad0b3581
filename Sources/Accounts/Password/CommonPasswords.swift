/// What is tried first by those who guess, at home and abroad. Shorter ones are refused by their length.
enum CommonPasswords {
  /// Refused as they stand; the last one is the password of the demonstration accounts.
  static let whole: Set<String> = [
    "1q2w3e4r5t6y", "1qaz2wsx3edc", "qazwsxedcrfv", "q1w2e3r4t5y6", "zaq12wsxcde3", "123qweasdzxc", "qweasdzxc123",
    "abc123abc123", "a1b2c3d4e5f6", "abcd1234abcd", "123456abcdef", "bismillah786", "correcthorsebatterystaple",
    "contoh-balangan-2024",
  ]

  /// Refused with whatever years, digits and signs are put around or between: the roots, each also with an ending that
  /// makes it one's own, and each twice.
  static let words: Set<String> = roots.reduce(into: Set(phrases)) { all, root in
    all.insert(root)
    all.insert(root + root)
    for ending in endings { all.insert(root + ending) }
  }

  /// Of the place, of the office, of the country, of the house, and then of the world.
  private static let roots = [
    "selaras", "sakip", "lakip", "lkjip", "balangan", "juai", "batumandi", "paringin", "lampihong", "halong",
    "banjar", "banjarmasin", "banjarbaru", "martapura", "amuntai", "kalsel", "kalimantan", "jakarta", "surabaya",
    "bandung", "kabupaten", "kecamatan", "kelurahan", "desa", "dinas", "badan", "kantor", "pemkab", "pemda", "bupati",
    "camat", "lurah", "inspektorat", "bapperida", "bappeda", "bkpsdm", "sekda", "setda", "organisasi", "keuangan",
    "kepegawaian", "umum", "administrator", "admin", "operator", "evaluator", "perencana", "pimpinan", "kepala",
    "sekretaris", "bendahara", "pegawai", "asn", "pns", "kinerja", "laporan", "anggaran", "indonesia", "nusantara",
    "merdeka", "pancasila", "garuda", "bhinneka", "rahasia", "sandi", "katasandi", "password", "passwd", "masuk",
    "bismillah", "alhamdulillah", "assalamualaikum", "insyaallah", "masyaallah", "subhanallah", "allah", "muhammad",
    "ramadhan", "sayang", "cinta", "rindu", "bahagia", "semangat", "sukses", "keluarga", "istri", "suami", "anak",
    "mama", "papa", "ibu", "bapak", "bunda", "ayah", "abah", "umi", "adik", "kakak", "sahabat", "bunga", "melati",
    "mawar", "matahari", "bulan", "bintang", "pelangi", "kucing", "ganteng", "cantik", "welcome", "qwerty", "monkey",
    "dragon", "football", "baseball", "sunshine", "princess", "superman", "batman", "master", "shadow", "michael",
    "jordan", "liverpool", "arsenal", "chelsea", "barcelona", "juventus", "persija", "persib", "barito", "naruto",
    "doraemon", "pokemon", "google", "facebook", "samsung", "computer", "internet", "testing", "test", "guest", "user",
    "root", "login", "system", "server", "default", "secret", "hello", "money", "summer", "winter",
  ]

  /// One's own, and what is put behind a word so that it becomes long enough.
  private static let endings = ["ku", "mu", "kita", "saya", "kami", "baru", "jaya"]

  /// Several words that go together.
  private static let phrases = [
    "rahasianegara", "sakipselaras", "selarassakip", "kabupatenbalangan", "sakipbalangan", "pemkabbalangan",
    "kecamatanjuai", "kecamatanbatumandi", "bagianorganisasi", "bagianumum", "pemerintahdaerah", "perangkatdaerah",
    "sekretariatdaerah", "indonesiaraya", "indonesiamerdeka", "testtesttest",
    "bhinnekatunggalika", "garudapancasila", "bismillahirrahmanirrahim",
    "akusayangkamu", "akucintakamu", "sayangkamu", "cintakamu", "iloveyou", "iloveyouforever", "iloveindonesia",
    "selamatdatang", "selamatpagi", "terimakasih", "letmein", "changeme", "gantisegera", "gantisaya", "gantinanti",
    "lupakatasandi", "lupapassword", "bukapintu", "qwertyuiop", "asdfghjkl", "asdfasdfasdf", "abcdef", "abcdefgh",
    "manchesterunited", "manchestercity", "realmadrid", "pegawainegeri", "pegawainegerisipil", "aparatursipilnegara",
    "superadmin", "administratorsakip", "adminsakip", "operatorsakip", "adminselaras",
  ]

  /// Walks over the keyboard and the digits; refused forwards and backwards, from any place, repeated.
  static let runs = [
    "1234567890", "0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm",
    "qwertyuiopasdfghjklzxcvbnm",
  ]
}
