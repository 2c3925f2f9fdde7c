import type { PlaceLanguage } from '@/lib/entities/places/place-language';

export const pt: PlaceLanguage = {
  language: 'pt',
  homeCountries: 'PT BR AO MZ',
  endings: '',
  inflectsInside: false,
  apostropheEndings: '',
  clitics: '',
  irregularForms: '',
  everydayWords: `
    Natal Vitória Salvador Santos Campos Palmas Feira Barra Franca Registro Ponte Porto Lagos
    Faro Fátima Belém Santa São Maia Silves Loures Pombal Tomar Tavira Viana Barcelos Amadora
    Lula Silva Sousa Costa Lima Pereira Moura Serra Silveira Penha Cruz Graça Conceição Luz
    Maria Marina Ana Bonito Independência Bandeira Vargas Guimarães Abrantes Trindade Rosário
    Esperança União Liberdade Paz Sol Mar Rio Para Os As Um Uma Por Com Novo Brasileira Nazaré
    Valença Colares Alvorada Capela Araújo Machado Prata Ouro Lapa`,
  areaWords: `
    região província distrito estado departamento república oblast território condado`,
  cityWords: 'cidade vila município capital aldeia povoação',
  demonyms: '',
};
