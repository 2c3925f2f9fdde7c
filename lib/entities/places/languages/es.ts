import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const es: PlaceLanguage = {
  language: 'es',
  homeCountries: 'ES MX AR CO CL PE VE EC BO UY PY CR PA GT HN SV NI DO CU',
  endings: '',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Los Las El La Con Para Una Mar Sol Paz Victoria Mercedes Dolores Rosario Concepción
    Trinidad Salvador Santiago Guadalupe Asunción Belén Carmen Ángeles Luz Rosa Marina Elena
    Sara León Soledad Libertad Independencia Progreso Unión Constitución Bolívar Colón Cortés
    Castro Morales Torres Flores Vargas Campos Fuentes Rojas Ríos Rivera Medina Molina Robles
    Guerrero Navarro Aguilar Ortiz Presidente Hidalgo Morelos Juárez Zapata Madero Durán Mena
    Baena Ronda Noria Tres Cruz Armenia Florida`,
  areaWords: `
    región provincia distrito estado departamento república óblast territorio cantón condado
    gobernación`,
  cityWords: 'ciudad pueblo municipio capital villa localidad',
  demonyms: '',
};
