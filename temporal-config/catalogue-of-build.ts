/** The catalogue of this build: the latest version of every process, departments by the names they are seeded with. */
import { catalogueFiles } from '#domain/catalogue/catalogue.ts';
import { pair } from '#domain/catalogue/words.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { departmentTypes, isDepartmentType } from '#database/seeds/departments.ts';

export function catalogueOfBuild(): ReadonlyMap<string, string> {
  return catalogueFiles(listLatestDefinitions(), (type) =>
    isDepartmentType(type) ? pair(departmentTypes[type]) : type,
  );
}
