/** The text of a small release; each number gives another one. */
export function releaseText(number: number): string {
  const cities = ['Tromvik', 'Halden', 'Ostrova', 'Kilmarra', 'Vadu', 'Lindholm']
  const city = cities[number % cities.length]!
  return `${city} opens reading room number ${number}

${city.toUpperCase()}, 12 May 2024 – The Library League opened reading room number ${number} in ${city} on Sunday.

“We leave with ${number + 2} new shelves and a plan,” said Aino Salmela, Secretary General of the Library League.

The League will launch a lending scheme for ${number + 3} villages in October 2024.
`
}
