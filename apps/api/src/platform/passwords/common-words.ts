/**
 * What the commonest passwords are made of, longest first where one holds another: drawn together by hand from the lists of leaked
 * passwords that SecLists publishes ("2024-197_most_used_passwords", "ignis-finnish-150"), Swedish counterparts, rows of keys,
 * and the name of the service.
 */
export const commonWords: readonly string[] = `
  rinnalla rinnallasi vertaistuki kamratstöd
  password passw0rd p4ssw0rd passord salasana s4l4s4n4 lösenord losenord salainen hemlig secret
  qwertyuiopå qwertyuiop qwertyui qwerty azerty gwerty werty asdfghjklö asdfghjkl asdfgh asdf zxcvbnm zxcvbn qwer asd qwe
  1q2w3e4r5t6y 1q2w3e4r5t 1q2w3e4r q1w2e3r4 1qaz2wsx3edc 1qaz2wsx qazwsxedc qazwsx zaq12wsx zag12wsx 1qazxsw2 12qwaszx 1g2w3e4r
  12345678901234567890 1234567890 0123456789 123456789 987654321 12345678 87654321 1234567 123456 654321 12345 1234 4321 123 321
  147258369 147258 159753 159357 789456123 789456 112233 11223344 123321 102030
  0000 1111 2222 3333 4444 5555 6666 7777 8888 9999 2020 2021 2022 2023 2024 2025 2026
  abcdefghijklmnopqrstuvwxyz abcdefgh abcdef abcd abc
  iloveyou letmein welcome tervetuloa välkommen trustno1 changeme whatever sunshine aurinko princess prinsessa prinsessan football
  jalkapallo fotboll baseball basketball superman batman pokemon dragon monkey shadow killer master hunter summer kesä sommar winter
  talvi vinter family freedom computer tietokone dator internet samsung minecraft starwars liverpool chelsea facebook chocolate cheese
  perkele saatana paska moikka moi makkara kissa koira mansikka mustikka tiikeri kukkuu suomi finland sverige svenska hejsan hejhej
  jokerit tappara joulupukki heikki matias mikael michael daniel admin testing test hello unknown
`
  .trim()
  .split(/\s+/);
