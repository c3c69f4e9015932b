// Generated from schemas/evidence.schema.json by npm run generate; do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$id":"evidence.schema.json","type":"object","additionalProperties":false,"required":["sources"],"properties":{"sources":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"additionalProperties":{"$ref":"#/definitions/source"}}},"definitions":{"source":{"type":"object","additionalProperties":false,"required":["claim","found","by","sample","strength"],"properties":{"claim":{"type":"string","pattern":"\\S"},"found":{"type":"string","pattern":"\\S"},"by":{"type":"string","pattern":"\\S"},"year":{"type":"integer","minimum":1800,"maximum":2200},"title":{"type":"string","pattern":"\\S"},"doi":{"type":"string","pattern":"^10\\.\\d{4,9}/\\S+$"},"url":{"type":"string","pattern":"\\S"},"sample":{"type":"string","pattern":"\\S"},"strength":{"type":"string","enum":["meta-analysis","several-experiments","one-experiment","field-data","one-firm","self-collected","method","own-construct"]},"theme":{"type":"string","pattern":"\\S"},"limits":{"type":"string","pattern":"\\S"},"contradicts":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"checked":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["claim","found","by","sample","strength"],"properties":{"claim":{"type":"string","pattern":"\\S"},"found":{"type":"string","pattern":"\\S"},"by":{"type":"string","pattern":"\\S"},"year":{"type":"integer","minimum":1800,"maximum":2200},"title":{"type":"string","pattern":"\\S"},"doi":{"type":"string","pattern":"^10\\.\\d{4,9}/\\S+$"},"url":{"type":"string","pattern":"\\S"},"sample":{"type":"string","pattern":"\\S"},"strength":{"type":"string","enum":["meta-analysis","several-experiments","one-experiment","field-data","one-firm","self-collected","method","own-construct"]},"theme":{"type":"string","pattern":"\\S"},"limits":{"type":"string","pattern":"\\S"},"contradicts":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"checked":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^10\\.\\d{4,9}/\\S+$", "u");
const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="evidence.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sources === undefined) || (!(func0.call(data, "sources")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "sources")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data0 = data.sources;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
const err2 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key2 of Object.keys(data0)){
let data1 = data0[key2];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.claim === undefined) || (!(func0.call(data1, "claim")))){
const err4 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "claim"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.found === undefined) || (!(func0.call(data1, "found")))){
const err5 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "found"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.by === undefined) || (!(func0.call(data1, "by")))){
const err6 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data1.sample === undefined) || (!(func0.call(data1, "sample")))){
const err7 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "sample"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data1.strength === undefined) || (!(func0.call(data1, "strength")))){
const err8 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "strength"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key3 of Object.keys(data1)){
if(!(func0.call(schema12.properties, key3))){
const err9 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.claim !== undefined && func0.call(data1, "claim")){
let data2 = data1.claim;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err10 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/claim",schemaPath:"#/definitions/source/properties/claim/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/claim",schemaPath:"#/definitions/source/properties/claim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.found !== undefined && func0.call(data1, "found")){
let data3 = data1.found;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err12 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/found",schemaPath:"#/definitions/source/properties/found/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/found",schemaPath:"#/definitions/source/properties/found/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.by !== undefined && func0.call(data1, "by")){
let data4 = data1.by;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err14 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/definitions/source/properties/by/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",schemaPath:"#/definitions/source/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.year !== undefined && func0.call(data1, "year")){
let data5 = data1.year;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/year",schemaPath:"#/definitions/source/properties/year/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2200 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/year",schemaPath:"#/definitions/source/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2200}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 1800 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/year",schemaPath:"#/definitions/source/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1800}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data6 = data1.title;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err19 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/definitions/source/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/definitions/source/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.doi !== undefined && func0.call(data1, "doi")){
let data7 = data1.doi;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err21 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/doi",schemaPath:"#/definitions/source/properties/doi/pattern",keyword:"pattern",params:{pattern: "^10\\.\\d{4,9}/\\S+$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/doi",schemaPath:"#/definitions/source/properties/doi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.url !== undefined && func0.call(data1, "url")){
let data8 = data1.url;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err23 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/definitions/source/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/definitions/source/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.sample !== undefined && func0.call(data1, "sample")){
let data9 = data1.sample;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err25 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sample",schemaPath:"#/definitions/source/properties/sample/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sample",schemaPath:"#/definitions/source/properties/sample/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.strength !== undefined && func0.call(data1, "strength")){
let data10 = data1.strength;
if(typeof data10 !== "string"){
const err27 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/strength",schemaPath:"#/definitions/source/properties/strength/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((((((data10 === "meta-analysis") || (data10 === "several-experiments")) || (data10 === "one-experiment")) || (data10 === "field-data")) || (data10 === "one-firm")) || (data10 === "self-collected")) || (data10 === "method")) || (data10 === "own-construct"))){
const err28 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/strength",schemaPath:"#/definitions/source/properties/strength/enum",keyword:"enum",params:{allowedValues: schema12.properties.strength.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.theme !== undefined && func0.call(data1, "theme")){
let data11 = data1.theme;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err29 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/theme",schemaPath:"#/definitions/source/properties/theme/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/theme",schemaPath:"#/definitions/source/properties/theme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.limits !== undefined && func0.call(data1, "limits")){
let data12 = data1.limits;
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err31 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/source/properties/limits/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/limits",schemaPath:"#/definitions/source/properties/limits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.contradicts !== undefined && func0.call(data1, "contradicts")){
let data13 = data1.contradicts;
if(Array.isArray(data13)){
if(data13.length < 1){
const err33 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/contradicts",schemaPath:"#/definitions/source/properties/contradicts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err34 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/contradicts/" + i0,schemaPath:"#/definitions/source/properties/contradicts/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/contradicts/" + i0,schemaPath:"#/definitions/source/properties/contradicts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/contradicts",schemaPath:"#/definitions/source/properties/contradicts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.checked !== undefined && func0.call(data1, "checked")){
let data15 = data1.checked;
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
const err37 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/definitions/source/properties/checked/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/definitions/source/properties/checked/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
