import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const CONTAINER_LINE = 'docker run --rm -p 127.0.0.1:8081:8010 erikvl87/languagetool:6.7';
const JAVA_MAJOR = 17;

/**
 * The machine as this file sees it; tests put another in its place.
 * @typedef {object} Machine
 * @property {string} java what `java -version` prints, empty when there is no Java
 * @property {boolean} hasMaven
 */

/** @returns {Machine} */
export function lookAtMachine() {
  return {
    java: outputOf(javaCommand(), ['-version']),
    hasMaven: outputOf('mvn', ['--version']) !== '',
  };
}

/** The Java that JAVA_HOME names, else the one on the PATH. */
export function javaCommand() {
  const home = process.env['JAVA_HOME'];
  return home ? path.join(home, 'bin', 'java') : 'java';
}

/**
 * One sentence about what to install; undefined when all is there.
 * @param {{ machine: Machine, isFetched: boolean }} what is here
 * @returns {string | undefined}
 */
export function sayWhatIsMissing({ machine, isFetched }) {
  const missing = [];
  if (javaMajor(machine.java) < JAVA_MAJOR) missing.push(`Java ${JAVA_MAJOR} or newer`);
  if (!isFetched && !machine.hasMaven) missing.push('Maven');
  if (missing.length === 0) return undefined;
  return `Install ${missing.join(' and ')} (Debian and Ubuntu: "apt-get install openjdk-17-jre-headless maven", macOS: "brew install openjdk maven", Windows: "winget install EclipseAdoptium.Temurin.21.JRE" and Maven from maven.apache.org), or run LanguageTool in a container instead: ${CONTAINER_LINE}`;
}

/**
 * @param {string} version such as `openjdk version "17.0.15" 2025-04-15`; before 9 it was "1.8.0_292"
 * @returns {number} 0 when it cannot be told
 */
export function javaMajor(version) {
  const [, first = '0', second = '0'] = /version "(\d+)(?:\.(\d+))?/u.exec(version) ?? [];
  return Number(first === '1' ? second : first);
}

/**
 * @param {string} file
 * @param {string[]} args
 */
function outputOf(file, args) {
  // Maven is a batch file on Windows, and only a shell runs those.
  const { stdout, stderr, status } = spawnSync(file, args, {
    encoding: 'utf8',
    shell: process.platform === 'win32' && file === 'mvn',
  });
  return status === 0 ? stdout + stderr : '';
}
