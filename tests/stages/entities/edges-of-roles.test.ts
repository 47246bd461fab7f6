import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('where a role begins and ends, and the body beside it', () => {
  it.each<[text: string, role: string | null, organization: string | null]>([
    ['For the tide tables please contact Dr Marta Lindqvist by noon.', 'contact', null],
    ['He wondered whether Speaker Marta Lindqvist would come.', 'Speaker', null],
    ['Marta Lindqvist, an AI researcher at the University of Ostby, agreed.', 'AI researcher', 'University of Ostby'],
    ['Marta Lindqvist, chief grain analyst at Fell Harvest, agreed.', 'chief grain analyst', 'Fell Harvest'],
    [
      'Marta Lindqvist, the director of testing and repair at Velmar, agreed.',
      'director of testing and repair',
      'Velmar',
    ],
    ['The United Nations High Commissioner Marta Lindqvist agreed.', 'High Commissioner', 'United Nations'],
    [
      'Marta Lindqvist joins Fell State University, North Quay as head of rowing.',
      'head of rowing',
      'Fell State University',
    ],
  ])('%s', (text, role, organization) => {
    expect(told(text)).toEqual([role, organization])
  })

  it('takes no adjective of a party, and no half of a place, for a body', () => {
    expect(told('They met Socialist President Marta Lindqvist.')).toEqual(['Socialist President', null])
    expect(told('Marta Lindqvist, 51, San Ostby Verde, was found guilty.')[1]).not.toBe('San')
  })
})
